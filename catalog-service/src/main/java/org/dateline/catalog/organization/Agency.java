package org.dateline.catalog.organization;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** The agency that this installation belongs to: the organisation of a release that names none. */
@ConfigMapping(prefix = "dateline.agency")
public interface Agency {
    /** Its id in addresses and API. */
    String id();

    /** The area that it reports about, as in the keys of series. */
    String area();

    /** ISO 4217 code of a bare currency sign. */
    String currency();

    /** IANA zone by which its dates are days. */
    String zone();

    /** Its name by language. */
    Map<String, String> names();
}
