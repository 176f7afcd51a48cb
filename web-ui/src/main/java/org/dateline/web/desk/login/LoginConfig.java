package org.dateline.web.desk.login;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Settings of the login that the desk itself needs. */
@ConfigMapping(prefix = "dateline.login")
interface LoginConfig {
    /** Who holds the accounts; signing out leads there, which the pages' policy has to allow. */
    URI issuer();
}
