package org.dateline.catalog.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plain text and what it may be.
 *
 * @param source the line as it came
 * @param indent white space before its first character
 * @param mark the bullet that it begins with, '.' or ')' behind a number, or 0
 * @param number that it begins with, or -1
 * @param rest behind the mark; all of it where there is none
 */
record PlainLine(String source, int indent, char mark, int number, String rest) {
    private static final String BULLETS =
            "-*\u00b7\u2013\u2022\u2023\u2043\u25a0\u25a1\u25aa\u25ab\u25b6\u25ba\u25cb\u25cf\u25e6\u3147";

    /** Numbers of more digits are years. */
    private static final Pattern ITEM =
            Pattern.compile("(?:([" + BULLETS + "])|(\\d{1,3})([.)]))[ \t]+(\\S.*)", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("[-:=|+ \t]*");

    static PlainLine of(String source) {
        String stripped = source.strip();
        int indent = source.length() - source.stripLeading().length();
        Matcher item = ITEM.matcher(stripped);
        if (!item.matches()) {
            return new PlainLine(source, indent, (char) 0, -1, stripped);
        }
        return item.group(1) != null
                ? new PlainLine(source, indent, item.group(1).charAt(0), -1, item.group(4))
                : new PlainLine(
                        source, indent, item.group(3).charAt(0), Integer.parseInt(item.group(2)), item.group(4));
    }

    static String singleSpaced(String text) {
        return text.replaceAll("[ \t\n]+", " ").strip();
    }

    boolean isBlank() {
        return source.isBlank();
    }

    boolean isBullet() {
        return mark != 0 && number < 0;
    }

    boolean isNumbered() {
        return number >= 0;
    }

    /** What separates the cells of this line: a tab or a bar; 0 where it is no row of a table. */
    char separator() {
        return rest.indexOf('\t') >= 0 ? '\t' : rest.indexOf('|') >= 0 ? '|' : 0;
    }

    /** Whether it only separates rows. */
    boolean isRule() {
        return RULE.matcher(source).matches();
    }

    /** A bar before the first cell or behind the last one encloses the row; a tab there means an empty cell. */
    List<String> cells() {
        char separator = separator();
        String row = source;
        if (separator == '|') {
            row = row.strip();
            row = row.startsWith("|") ? row.substring(1) : row;
            row = row.endsWith("|") ? row.substring(0, row.length() - 1) : row;
        }
        return Arrays.stream(row.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(PlainLine::singleSpaced)
                .toList();
    }
}
