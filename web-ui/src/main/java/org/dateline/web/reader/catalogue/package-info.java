/** The catalogue of all series for harvesters: DCAT-AP 3 with what StatDCAT-AP adds, as Turtle, JSON-LD and RDF/XML. */
package org.dateline.web.reader.catalogue;
