/** The first page: what is new, and how the headline series stand. */
package org.dateline.web.reader.home;
