/** Settling figures: accept, correct, reject. */
package org.dateline.web.desk.figure;
