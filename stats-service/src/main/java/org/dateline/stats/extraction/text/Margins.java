package org.dateline.stats.extraction.text;

/** Margins of error, "(±0.5 percent)*", say how sure a figure is and are none themselves. */
public final class Margins {
    private static final int LONGEST = 40;

    private Margins() {}

    /** The text with blanks for its margins of error, so that everything else stays where it is. */
    public static String without(String text) {
        int sign = text.indexOf('±');
        if (sign < 0) {
            return text;
        }
        StringBuilder blank = new StringBuilder(text);
        while (sign >= 0) {
            int open = sign > 0 && text.charAt(sign - 1) == '(' ? sign - 1 : -1;
            int close = text.indexOf(')', sign);
            if (open >= 0 && close >= 0 && close - open <= LONGEST) {
                int end = close + 1 < text.length() && text.charAt(close + 1) == '*' ? close + 2 : close + 1;
                for (int i = open; i < end; i++) {
                    blank.setCharAt(i, ' ');
                }
            }
            sign = text.indexOf('±', sign + 1);
        }
        return blank.toString();
    }
}
