/** What machines fetch to follow the portal: feeds, the sitemap, the rules for robots. */
package org.dateline.web.reader.feeds;
