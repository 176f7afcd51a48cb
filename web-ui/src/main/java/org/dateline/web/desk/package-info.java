/** The desk: where editors write and settle, and publishers release. */
package org.dateline.web.desk;
