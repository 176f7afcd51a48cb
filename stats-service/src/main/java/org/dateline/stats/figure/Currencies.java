package org.dateline.stats.figure;

import java.util.Currency;
import java.util.Locale;

/** What a bare dollar sign means: an agency in a dollar country means its own, any other the American one. */
final class Currencies {
    private Currencies() {}

    static String of(String area) {
        try {
            Currency own =
                    Currency.getInstance(new Locale.Builder().setRegion(area).build());
            return own != null && own.getDisplayName(Locale.ENGLISH).endsWith("Dollar") ? own.getCurrencyCode() : "USD";
        } catch (IllegalArgumentException | java.util.MissingResourceException noCountry) {
            return "USD";
        }
    }
}
