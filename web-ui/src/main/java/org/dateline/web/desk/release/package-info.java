/** Releases at the desk: lists, one release with its next step, writing and its preview. */
package org.dateline.web.desk.release;
