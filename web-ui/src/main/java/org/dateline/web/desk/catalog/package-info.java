/** The catalog as the desk needs it: the few fields it reads, its calls, its answers when it says no. */
package org.dateline.web.desk.catalog;
