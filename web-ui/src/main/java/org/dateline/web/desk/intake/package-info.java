/** Taking listings in: pasted or uploaded, tried or for good, with a report by the line. */
package org.dateline.web.desk.intake;
