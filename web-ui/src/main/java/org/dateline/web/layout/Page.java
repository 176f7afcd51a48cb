package org.dateline.web.layout;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What a public page stands in: the language that its address asks for, where it is, and how values are written there.
 *
 * @param korean whether the page is in Korean
 * @param place the part of the portal that it belongs to, {@code home}, {@code releases} or {@code series}
 * @param path its path below the language's root, with its query, encoded: {@code /releases?q=cars}
 * @param site where the portal is on the web, without a slash at the end
 * @param zone the agency's zone
 */
public record Page(boolean korean, String place, String path, String site, ZoneId zone) {

    /** Where pages are in this language: empty, or {@code /ko}. */
    public String root() {
        return korean ? "/ko" : "";
    }

    /** The page's language, {@code en} or {@code ko}. */
    public String language() {
        return korean ? "ko" : "en";
    }

    public Locale locale() {
        return korean ? Locale.KOREAN : Locale.ENGLISH;
    }

    /** This page's address on the site. */
    public String here() {
        return root() + path;
    }

    /** The same page in the other language. */
    public String other() {
        return (korean ? "" : "/ko") + path;
    }

    /** Whether the page belongs to this part of the portal. */
    public boolean at(String part) {
        return place.equals(part);
    }

    /** A day as people write it; a dash for none. */
    public String day(LocalDate day) {
        return day == null ? "–" : format("d MMMM yyyy", "yyyy년 M월 d일").format(day);
    }

    /** The day of an instant in the agency's zone; a dash for none. */
    public String day(Instant instant) {
        return instant == null ? "–" : day(LocalDate.ofInstant(instant, zone));
    }

    /** An instant in the agency's zone, to the minute; a dash for none. */
    public String moment(Instant instant) {
        return instant == null
                ? "–"
                : format("d MMMM yyyy, HH:mm", "yyyy년 M월 d일 HH:mm").format(instant.atZone(zone));
    }

    /** A period as people say it; see {@link Periods}. */
    public String period(String iso) {
        return Periods.words(iso, korean);
    }

    /** A value in base units as people say it; a dash for none. */
    public String amount(BigDecimal value, String unit) {
        return Amount.words(value, unit, korean);
    }

    /** A whole number with its thousands apart. */
    public String number(long number) {
        return String.format(locale(), "%,d", number);
    }

    private DateTimeFormatter format(String english, String korean) {
        return DateTimeFormatter.ofPattern(korean() ? korean : english, locale());
    }
}
