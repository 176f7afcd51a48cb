/** Series for readers: finding them, one of them as chart and table, its feed and its files. */
package org.dateline.web.reader.series;
