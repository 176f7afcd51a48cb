package org.dateline.catalog.text;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Which characters a title or a body may hold. Text is kept in Unicode normalisation form C with LF line ends, so that
 * the same words always have the same code point offsets and Korean typed on any system is found. Refused are control
 * characters (other than tab and line end), unpaired surrogates and noncharacters: HTML cannot carry them.
 */
public final class Characters {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Characters() {}

    /**
     * A character that must not be there.
     *
     * @param line where it stands, from 1
     * @param codePoint the character
     */
    public record Refused(int line, int codePoint) {
        /** A sentence for the person who sent the text. */
        public String sentence() {
            return "Line %d holds the character U+%04X, which cannot be part of a text.".formatted(line, codePoint);
        }
    }

    /** Normalisation form C, without a leading byte order mark, every kind of line end made a LF. */
    public static String normalise(String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    lines.append('\n');
                }
            } else {
                lines.append(c == '\u2028' || c == '\u2029' ? '\n' : c);
            }
        }
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** The first character of {@code text} that is refused, if there is one. */
    public static Optional<Refused> firstRefused(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isRefused(codePoint)) {
                return Optional.of(new Refused(line, codePoint));
            }
            boolean startOfCrLf = codePoint == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (codePoint == '\n' || (codePoint == '\r' && !startOfCrLf)) {
                line++;
            }
            i += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    static boolean isRefused(int codePoint) {
        boolean lineEndOrTab = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return (Character.isISOControl(codePoint) && !lineEndOrTab)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** The text without its refused characters, for what must be shown whatever it is. */
    static String withoutRefused(String text) {
        if (text.codePoints().noneMatch(Characters::isRefused)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !isRefused(codePoint)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
