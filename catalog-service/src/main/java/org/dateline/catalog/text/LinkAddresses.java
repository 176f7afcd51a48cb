package org.dateline.catalog.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The addresses that one document's links may have. One definition can be referred to from everywhere, so that without
 * a limit on their sum a megabyte of references to a long address would become gigabytes.
 */
final class LinkAddresses {
    private static final int LONGEST = 2_048;
    private static final int LONGEST_SUM = 512 * 1_024;

    private int sum;

    /** The address if a page may link to it: http, https, mailto, a path of this site, or a place on the page. */
    Optional<String> admit(String address) {
        String plain = address.strip();
        if (!isAllowed(plain.toLowerCase(Locale.ROOT)) || plain.length() > LONGEST || sum > LONGEST_SUM) {
            return Optional.empty();
        }
        sum += plain.length();
        return Optional.of(plain);
    }

    private static boolean isAllowed(String address) {
        boolean onThisSite = address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\");
        return onThisSite
                || address.startsWith("#")
                || address.startsWith("http://")
                || address.startsWith("https://")
                || address.startsWith("mailto:");
    }
}
