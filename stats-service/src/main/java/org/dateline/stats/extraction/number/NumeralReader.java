package org.dateline.stats.extraction.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;

/** Finds numbers: digits with their separators, ordinals, and numbers in words. */
public final class NumeralReader {
    /** Digits in groups of three or plain; a sign only where no word or number stands before it. */
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}.,_/])(?<sign>(?<![\\p{L}\\p{Nd}] ?)[-−–](?=[\\p{Nd}]))?"
                    + "(?<int>\\p{Nd}{1,3}(?:[, ]\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+)(?<fraction>\\.\\p{Nd}+)?"
                    + "(?<ordinal>st|nd|rd|th)?(?![\\p{Nd}_])");

    private NumeralReader() {}

    public static List<Numeral> read(String sentence, List<Term> terms) {
        List<Numeral> numerals = new ArrayList<>();
        Matcher digits = DIGITS.matcher(sentence);
        while (digits.find()) {
            if (!gluedToWord(sentence, digits)) {
                numerals.add(numeral(digits));
            }
        }
        numerals.addAll(spelt(sentence, terms));
        numerals.sort(Comparator.comparingInt(Numeral::start));
        return numerals;
    }

    /** "5G" and "3D" are names; "3bn", "40%" and "2.5mln" are not: there a unit of the lexicon follows, which is not this reader's. */
    private static boolean gluedToWord(String sentence, Matcher digits) {
        int end = digits.end();
        return end < sentence.length()
                && digits.group("ordinal") == null
                && Character.isUpperCase(sentence.charAt(end))
                && (end + 1 == sentence.length() || !Character.isLetter(sentence.charAt(end + 1)))
                && "KMBT".indexOf(sentence.charAt(end)) < 0;
    }

    private static Numeral numeral(Matcher digits) {
        String whole = digits.group("int").replaceAll("[, ]", "");
        String fraction = digits.group("fraction") == null ? "" : digits.group("fraction");
        BigDecimal value = new BigDecimal(whole + fraction);
        boolean thousands = fraction.isEmpty() && digits.group("int").matches(".*[, ]000");
        BigDecimal quantum =
                thousands ? BigDecimal.valueOf(1000) : BigDecimal.ONE.movePointLeft(Math.max(0, fraction.length() - 1));
        boolean negative = digits.group("sign") != null;
        return new Numeral(
                digits.start(),
                digits.end(),
                negative ? value.negate() : value,
                quantum,
                digits.group("ordinal") != null,
                false);
    }

    /** Cardinals in words add up and multiply: "twenty-five", "two hundred". Scale words stay for the unit. */
    private static List<Numeral> spelt(String sentence, List<Term> terms) {
        List<Numeral> numerals = new ArrayList<>();
        Numeral open = null;
        for (Term term : terms) {
            if (term.scheme() == Scheme.ORDINAL) {
                numerals.add(new Numeral(term.start(), term.end(), new BigDecimal(term.code()), null, true, true));
                open = null;
            } else if (term.scheme() == Scheme.NUMBER) {
                BigDecimal value = new BigDecimal(term.code());
                boolean joins = open != null
                        && sentence.substring(open.end(), term.start()).matches("[- ]")
                        && open.value().compareTo(value) > 0;
                if (joins) {
                    numerals.remove(numerals.size() - 1);
                    open = new Numeral(open.start(), term.end(), open.value().add(value), null, false, true);
                } else {
                    open = new Numeral(term.start(), term.end(), value, null, false, true);
                }
                numerals.add(open);
            }
        }
        return numerals;
    }
}
