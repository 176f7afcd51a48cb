package org.dateline.stats.extraction.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;

/**
 * Finds names of time and resolves them: against the year they state, else against the period last spoken of, else against
 * the day of the release, looking back.
 */
public final class MentionReader {
    private static final List<TimeRule> RULES =
            List.of(new Days(), new Between(), new Spans(), new Parts(), new Months(), new Relatives(), new Years());

    private static final long BEGINNINGS = Scheme.bits(
            Scheme.MONTH,
            Scheme.WHICH,
            Scheme.DETERMINER,
            Scheme.ORDINAL,
            Scheme.NUMBER,
            Scheme.SPAN,
            Scheme.UNIT,
            Scheme.FRACTION,
            Scheme.RANGE);

    private static final int COMPARED = 9;

    private final LocalDate released;

    public MentionReader(LocalDate released) {
        this.released = released;
    }

    /** @param spoken the period last spoken of, or null */
    public List<Mention> read(Line line, Period spoken) {
        List<Mention> mentions = new ArrayList<>();
        Calendar calendar = new Calendar(released, spoken, false);
        int i = 0;
        while (i < line.size()) {
            if (line.is(i, Scheme.ADVERB, "ahead")) {
                calendar = new Calendar(released, calendar.last(), true);
            }
            Mention found = at(line, i, calendar);
            if (found == null) {
                i++;
                continue;
            }
            boolean with = line.is(i - 1, Scheme.LINK, "with")
                    && !mentions.isEmpty()
                    && mentions.get(mentions.size() - 1).to() == i - 1;
            Mention mention = found.as(with ? Role.BASE : role(line, found));
            mentions.add(mention);
            if (mention.role() == Role.TOPIC && mention.period() != null) {
                calendar = new Calendar(released, mention.period(), calendar.ahead());
            }
            i = found.to();
        }
        return mentions;
    }

    /** Whether a name of time may begin at a piece: most words are none. */
    private static boolean begins(Line line, int i) {
        if (line.isAny(i, BEGINNINGS) || line.is(i, Scheme.LINK, "from")) {
            return true;
        }
        Piece piece = line.at(i);
        return piece.sort() == Piece.Sort.DIGITS
                || piece.sort() == Piece.Sort.WORD && piece.text().length() == 1;
    }

    private static Mention at(Line line, int i, Calendar calendar) {
        if (!begins(line, i)) {
            return null;
        }
        for (TimeRule rule : RULES) {
            try {
                Mention mention = rule.at(line, i, calendar);
                if (mention != null) {
                    return mention;
                }
            } catch (DateTimeException | IllegalArgumentException noSuchDay) {
                // "February 30" names no time; another rule may still read a part of it.
            }
        }
        return null;
    }

    /** "Above the level of", "more than in": words that compare, with nothing but a noun phrase between. */
    private static boolean comparesBefore(Line line, int from) {
        int i = from;
        for (int steps = 0; i >= 0 && steps < COMPARED; steps++, i--) {
            if (line.is(i, ')')) {
                i = line.opening(i - 1);
                continue;
            }
            Piece piece = line.at(i);
            boolean balance = piece.is(Scheme.LINK, "on") && line.is(i + 2, Scheme.BALANCE);
            if (balance
                    || piece.is(Scheme.COMPARISON)
                    || piece.is(Scheme.QUALIFIER, "over")
                    || piece.is(Scheme.QUALIFIER, "under")
                    || piece.is(Scheme.QUALIFIER, "nearly")) {
                return true;
            }
            boolean noun = piece.sort() == Piece.Sort.WORD
                    || piece.is(Scheme.LINK)
                    || piece.is(Scheme.DETERMINER)
                    || piece.is(Scheme.ANAPHOR)
                    || piece.is(Scheme.MEASURE)
                    || piece.is(Scheme.SUBJECT)
                    || piece.is(Scheme.BALANCE)
                    || piece.is(Scheme.THRESHOLD)
                    || piece.is(Scheme.QUALIFIER, "record")
                    || piece.is(Scheme.WRAPPER)
                    || line.isAny(i, "-") && line.glued(i) && line.glued(i + 1);
            if (!noun) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Since last year's holidays in September", "since comparable data became available in 1976": what only says how long
     * ago something was.
     */
    private static boolean isSince(Line line, int from) {
        for (int i = from; i >= 0 && i > from - COMPARED; i--) {
            Piece piece = line.at(i);
            if (piece.is(Scheme.LINK, "since")) {
                return true;
            }
            boolean noun = piece.sort() == Piece.Sort.WORD
                    || piece.is(Scheme.LINK)
                    || piece.is(Scheme.DETERMINER)
                    || piece.is(Scheme.WHICH)
                    || piece.is(Scheme.UNIT)
                    || piece.is(Scheme.ANAPHOR)
                    || piece.is(Scheme.ADVERB)
                    || piece.is(Scheme.MEASURE)
                    || piece.is(Scheme.SUBJECT)
                    || piece.is(Scheme.STATE)
                    || piece.is(Scheme.QUALIFIER, "record")
                    || line.isAny(i, "'");
            if (!noun) {
                return false;
            }
        }
        return false;
    }

    private static Role role(Line line, Mention mention) {
        if (mention.role() != Role.TOPIC) {
            return mention.role();
        }
        int before = mention.from() - 1;
        while (line.is(before, Scheme.DETERMINER) || line.is(before, Scheme.QUALIFIER, "revised")) {
            before--;
        }
        boolean beside = comparesBefore(line, before);
        boolean inside = line.is(before, Scheme.LINK, "in") || line.is(before, Scheme.LINK, "of");
        int beyond = inside ? before - 1 : before;
        beyond -= inside && line.is(beyond, Scheme.ANAPHOR) ? 1 : 0;
        boolean range = false;
        for (int i = mention.from() + 1; i < mention.to(); i++) {
            range |= line.is(i, Scheme.LINK, "to") || line.isAny(i, "-–—");
        }
        boolean reversal = inside
                && line.is(beyond, Scheme.DIRECTION)
                && line.is(beyond - 1, Scheme.DETERMINER)
                && line.is(beyond - 2, Scheme.LINK, "from");
        if (reversal) {
            return Role.BACKGROUND;
        }
        if (line.is(beyond, Scheme.COMPARISON)
                || line.is(before, Scheme.LINK, "from") && !range
                || line.is(before, Scheme.LINK, "on")
                || beside
                || line.is(before, Scheme.LINK, "over") && mention.relation() != null) {
            return Role.BASE;
        }
        boolean first =
                line.is(before - 1, Scheme.ORDINAL, "1") && line.at(before).sort() == Piece.Sort.WORD;
        if (first
                || isSince(line, before)
                || line.is(before, Scheme.LINK, "since")
                || line.is(before, Scheme.LINK, "by")) {
            return Role.BACKGROUND;
        }
        return inside && line.is(beyond, Scheme.STATE, "set") ? Role.ASIDE : Role.TOPIC;
    }
}
