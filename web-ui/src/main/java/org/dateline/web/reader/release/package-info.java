/** Releases for readers: the list with its search, and one release with its figures marked. */
package org.dateline.web.reader.release;
