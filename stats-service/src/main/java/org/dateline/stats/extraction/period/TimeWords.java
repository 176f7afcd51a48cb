package org.dateline.stats.extraction.period;

import java.math.BigDecimal;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.text.Piece.Sort;

/** What the pieces of names of time are: days, counts, years. */
final class TimeWords {
    private TimeWords() {}

    /** A month's number, or 0. */
    static int month(Line line, int i) {
        String code = line.code(i, Scheme.MONTH);
        boolean named = code != null && Character.isUpperCase(line.at(i).text().charAt(0));
        return named ? Integer.parseInt(code) : 0;
    }

    /** A small whole number in digits or words, or 0. */
    static int count(Line line, int i) {
        Piece piece = line.at(i);
        if (piece.is(Scheme.NUMBER)) {
            return new BigDecimal(piece.code(Scheme.NUMBER)).intValue();
        }
        return piece.sort() == Sort.DIGITS
                        && piece.text().length() <= 2
                        && piece.text().indexOf('.') < 0
                ? Integer.parseInt(piece.text())
                : 0;
    }

    /** The day of a month, or 0. */
    static int day(Line line, int i) {
        Piece piece = line.at(i);
        boolean digits = piece.sort() == Sort.DIGITS && piece.text().length() <= 2;
        int day = digits ? Integer.parseInt(piece.text()) : 0;
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** Behind a day and its suffix. */
    static int afterDay(Line line, int i) {
        boolean suffix = line.glued(i + 1)
                && line.at(i + 1).sort() == Sort.WORD
                && line.at(i + 1).text().length() == 2;
        return suffix ? i + 2 : i + 1;
    }

    /** A year in digits, or null. */
    static Integer year(Line line, int i) {
        Piece piece = line.at(i);
        if (piece.sort() != Sort.DIGITS
                || piece.text().length() != 4
                || piece.text().indexOf('.') >= 0) {
            return null;
        }
        int year = Integer.parseInt(piece.text());
        boolean scaled = line.is(i + 1, Scheme.SCALE)
                || line.is(i + 1, Scheme.CURRENCY)
                || line.is(i + 1, Scheme.UNIT, "percent");
        boolean measured = line.is(i - 1, Scheme.CURRENCY)
                || scaled && !line.is(i - 1, Scheme.MONTH)
                || line.glued(i + 1) && line.is(i + 1, '=')
                || line.glued(i) && line.at(i - 1).sort() == Sort.WORD;
        return year < 1900 || year > 2100 || measured ? null : year;
    }

    /** Behind the sign or word that joins the ends of a span: "to", "through", a dash; or the same place. */
    static int through(Line line, int i) {
        return line.isAny(i, "-–—~−") || line.is(i, Scheme.LINK, "to") ? i + 1 : i;
    }

    static boolean is(Line line, int i, String unit) {
        return unit.equals(line.code(i, Scheme.UNIT));
    }

    /** Behind an optional word of a scheme. */
    static int skip(Line line, int i, Scheme scheme, String code) {
        return line.is(i, scheme, code) ? i + 1 : i;
    }
}
