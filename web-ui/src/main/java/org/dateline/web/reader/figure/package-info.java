/** Single figures at their permanent addresses, for those who cite them. */
package org.dateline.web.reader.figure;
