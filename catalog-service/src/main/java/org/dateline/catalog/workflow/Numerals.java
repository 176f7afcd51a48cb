package org.dateline.catalog.workflow;

import java.util.List;
import java.util.regex.Pattern;

/** The numerals of a text in their order: what a minor correction must not touch. */
final class Numerals {
    private static final Pattern NUMERAL = Pattern.compile("\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    private Numerals() {}

    static List<String> in(String text) {
        return NUMERAL.matcher(text).results().map(match -> match.group()).toList();
    }
}
