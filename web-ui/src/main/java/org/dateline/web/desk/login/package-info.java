/** Who is at the desk: the gate, the caller's token on its way to the services, signing in and out. */
package org.dateline.web.desk.login;
