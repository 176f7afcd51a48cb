/** The two services as the public asks them: the few fields that pages read, and how a service says no. */
package org.dateline.web.client;
