package org.dateline.web.reader;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.client.Figure;
import org.dateline.web.layout.Page;

/**
 * A figure as a reader is told what was understood of it, in the language of the page.
 *
 * @param what what is measured, of what
 * @param where between which areas; empty where that goes without saying
 * @param period when, in words
 * @param amount how much, with the sign of a change
 * @param range the values that rounding and words such as "over" leave open; empty for exactly one
 */
public record Reading(Figure figure, String what, String where, String period, String amount, String range) {
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(ict|fdi|gdp|lng|cpi)\\b");

    /** What was understood of the figure, written for the page. */
    public static Reading of(Figure figure, Page page, Names names) {
        boolean korean = page.korean();
        String what = what(
                names.of("MEASURE", figure.measure(), korean), names.of("SUBJECT", figure.subject(), korean), korean);
        String where = Stream.of(
                        names.of("AREA", figure.area(), korean), names.of("AREA", figure.counterpart(), korean))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" – "));
        return new Reading(
                figure,
                capital(what),
                where,
                page.period(figure.period()),
                Amounts.stated(figure, korean),
                Amounts.range(figure, korean));
    }

    public String id() {
        return figure.id();
    }

    /** A change for the better or worse is the reader's to judge; which way it went is not. */
    public String direction() {
        if (!"CHANGE".equals(figure.kind()) || figure.value() == null || "times".equals(figure.unit())) {
            return "";
        }
        return figure.value().signum() > 0 ? "up" : figure.value().signum() < 0 ? "down" : "";
    }

    /** Compared with when: {@code yoy}, {@code mom}, {@code qoq}, {@code pop}; else empty. */
    public String basis() {
        return figure.basis() != null && figure.basis().matches("yoy|mom|qoq|pop") ? figure.basis() : "";
    }

    /** The place of its release at which it is explained and cited. */
    public String anchor() {
        return "figure-" + figure.id();
    }

    /** Whether the machine is unsure and no person has looked yet. */
    public boolean doubtful() {
        return "doubtful".equals(figure.state());
    }

    private static String what(String measure, String subject, boolean korean) {
        if (measure.isEmpty() || subject.isEmpty()) {
            return measure + subject;
        }
        return korean ? subject + " " + measure : measure + " of " + subject;
    }

    private static String capital(String text) {
        String cased =
                ABBREVIATION.matcher(text).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
        return cased.isEmpty() ? cased : cased.substring(0, 1).toUpperCase(Locale.ROOT) + cased.substring(1);
    }
}
