/** What every public page stands in: its language by path, its frame, its headers, and the pages for what went wrong. */
package org.dateline.web.layout;
