package org.dateline.web.reader;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a release is read. */
public final class ReleaseAddress {
    private ReleaseAddress() {}

    /** The path below the language's root, encoded: slugs may be Korean. */
    public static String path(String slug) {
        return "/releases/" + URLEncoder.encode(slug, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
