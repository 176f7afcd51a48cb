package org.dateline.stats.extraction.text;

/** A text in which every space is a space and every hyphen a hyphen; as long, char by char, as the original. */
public final class PlainText {
    private PlainText() {}

    public static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return new String(plain);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u200a', '\u202f', '\u2002', '\u2003', '\u3000' -> ' ';
            case '\u2010', '\u2011', '\u2043', '\ufe63', '\uff0d' -> '-';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\uff05' -> '%';
            case '\uff04' -> '$';
            default -> c;
        };
    }
}
