/** The vocabulary at the desk: concepts, words that name none yet, and changes with their consequences. */
package org.dateline.web.desk.vocabulary;
