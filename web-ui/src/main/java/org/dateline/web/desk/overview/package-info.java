/** The first page of the desk: what waits. */
package org.dateline.web.desk.overview;
