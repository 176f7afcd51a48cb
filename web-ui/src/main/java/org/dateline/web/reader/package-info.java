/** What several public pages share: how figures are read out, releases in lists, filters, sparklines. */
package org.dateline.web.reader;
