/** Who did what, for publishers. */
package org.dateline.web.desk.audit;
