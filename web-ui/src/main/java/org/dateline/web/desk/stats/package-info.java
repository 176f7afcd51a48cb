/** The figures as the desk needs them: read from a draft, checked, settled. */
package org.dateline.web.desk.stats;
