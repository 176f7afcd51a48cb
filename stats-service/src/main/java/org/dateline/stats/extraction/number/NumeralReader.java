package org.dateline.stats.extraction.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.text.Piece.Sort;

/** Finds numbers: digits with their separators, ordinals, and numbers in words. */
public final class NumeralReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    /** Longer ones are codes, and arithmetic with them would cost more than reading them. */
    private static final int LONGEST = 40;
    /** From the first digits to the third, with the hyphens between. */
    private static final int CHAIN = 4;

    private NumeralReader() {}

    public static List<Numeral> read(Line line) {
        List<Numeral> numerals = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Numeral numeral = at(line, i);
            if (numeral != null) {
                numerals.add(numeral);
            }
            i = numeral == null ? i + 1 : numeral.to();
        }
        return numerals;
    }

    private static Numeral at(Line line, int i) {
        Piece piece = line.at(i);
        if (piece.sort() == Sort.DIGITS) {
            return digits(line, i);
        }
        if (piece.is(Scheme.ORDINAL)) {
            return new Numeral(i, i + 1, new BigDecimal(piece.code(Scheme.ORDINAL)), BigDecimal.ONE, true, true);
        }
        return piece.is(Scheme.NUMBER) ? spelt(line, i) : null;
    }

    private static Numeral digits(Line line, int i) {
        String text = line.at(i).text();
        if (text.length() > LONGEST || isName(line, i) || text.indexOf('.') != text.lastIndexOf('.')) {
            return null;
        }
        if (isOrdinal(line, i + 1)) {
            return new Numeral(i, i + 2, value(text), BigDecimal.ONE, true, false);
        }
        BigDecimal value = value(text);
        boolean thousands = text.endsWith(",000") || text.endsWith(" 000");
        BigDecimal quantum = thousands ? THOUSAND : BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
        return new Numeral(i, i + 1, value, quantum, false, false);
    }

    private static BigDecimal value(String text) {
        return new BigDecimal(text.replace(",", "").replace(" ", ""));
    }

    private static boolean isOrdinal(Line line, int i) {
        return line.glued(i)
                && line.at(i).sort() == Sort.WORD
                && SUFFIXES.contains(line.at(i).text().toLowerCase(Locale.ROOT));
    }

    /** "G20", "COVID-19", "5G", "10:30", "2015=100", "02-123-4567": digits within something else. */
    private static boolean isName(Line line, int i) {
        boolean behindWord = line.glued(i) && isLetters(line.at(i - 1)) && !line.is(i - 1, Scheme.CURRENCY);
        boolean behindHyphen = line.glued(i)
                && line.glued(i - 1)
                && line.isAny(i - 1, "-–/")
                && (isLetters(line.at(i - 2)) && !line.is(i - 2, Scheme.CURRENCY)
                        || line.at(i - 2).sort() == Sort.DIGITS && line.is(i - 1, '/'));
        boolean beforeWord =
                line.glued(i + 1) && isLetters(line.at(i + 1)) && !isOrdinal(line, i + 1) && !isUnit(line.at(i + 1));
        boolean within = line.glued(i) && line.isAny(i - 1, ":=#_@\\")
                || line.glued(i + 1)
                        && line.glued(i + 2)
                        && line.isAny(i + 1, ":=/_@\\")
                        && line.at(i + 2).sort() == Sort.DIGITS
                || line.glued(i) && line.is(i - 1, Scheme.UNIT) && line.isAny(i - 1, "%");
        return behindWord || behindHyphen || beforeWord || within || isChain(line, i);
    }

    /** Digits with two hyphens: a telephone number or a code. */
    private static boolean isChain(Line line, int i) {
        int first = i;
        while (i - first < CHAIN && joined(line, first - 1)) {
            first -= 2;
        }
        int last = i;
        while (last - first < CHAIN && joined(line, last + 1)) {
            last += 2;
        }
        return last - first >= CHAIN;
    }

    private static boolean joined(Line line, int hyphen) {
        return line.glued(hyphen)
                && line.glued(hyphen + 1)
                && line.is(hyphen, '-')
                && line.at(hyphen - 1).sort() == Sort.DIGITS
                && line.at(hyphen + 1).sort() == Sort.DIGITS;
    }

    private static boolean isLetters(Piece piece) {
        return piece.sort() == Sort.WORD
                || piece.sort() == Sort.PHRASE
                        && Character.isLetter(piece.text().charAt(piece.text().length() - 1));
    }

    private static boolean isUnit(Piece piece) {
        return piece.is(Scheme.UNIT) || piece.is(Scheme.SCALE) || piece.is(Scheme.CURRENCY);
    }

    /** Cardinals in words add up and multiply: "twenty-five", "two hundred and six". Larger scales stay for the unit. */
    private static Numeral spelt(Line line, int start) {
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal last = null;
        int i = start;
        int end = start;
        while (true) {
            if (line.is(i, Scheme.NUMBER)) {
                BigDecimal next = new BigDecimal(line.code(i, Scheme.NUMBER));
                if (last != null && next.compareTo(last) >= 0) {
                    break;
                }
                value = value.add(next);
                last = next.compareTo(BigDecimal.TEN) < 0 ? BigDecimal.ONE : BigDecimal.TEN;
                end = ++i;
                if (line.is(i, Scheme.SCALE, "2")) {
                    value = value.multiply(HUNDRED);
                    last = HUNDRED;
                    end = ++i;
                    i += line.is(i, Scheme.LINK, "and") ? 1 : 0;
                }
                i += line.glued(i) && line.is(i, '-') ? 1 : 0;
            } else {
                break;
            }
        }
        return new Numeral(start, end, value, BigDecimal.ONE, false, true);
    }
}
