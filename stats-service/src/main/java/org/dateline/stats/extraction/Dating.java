package org.dateline.stats.extraction;

import java.time.YearMonth;
import java.util.List;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.subject.Runs;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Which time of its sentence a quantity is of. */
final class Dating {
    private static final int ATTACHED = 12;
    private static final int MONTHS = 12;
    private static final int AFTER = 14;
    /** Quantities further from each other have times of their own. */
    private static final int APART = 6;

    /**
     * The time of a quantity.
     *
     * @param own whether the words date this quantity by itself
     */
    record Dated(Period period, boolean own) {}

    private final Scene scene;
    private final Line line;
    private final List<Stated> stated;
    private final Period spoken;

    Dating(Scene scene, List<Stated> stated, Period spoken) {
        this.scene = scene;
        this.line = scene.line();
        this.stated = stated;
        this.spoken = spoken;
    }

    /** @param basis on which the sentence compares, or null */
    Dated of(int index, String basis) {
        Stated one = stated.get(index);
        Quantity quantity = one.quantity();
        Mention attached = attached(quantity);
        boolean compared = one.governor().compared() && one.reading().kind() != Kind.STREAK;
        Period general = general(quantity);
        boolean level = one.reading().kind() != Kind.CHANGE && one.reading().kind() != Kind.STREAK;
        if (attached != null && level && Mention.OVER_YEAR.equals(attached.relation())) {
            YearMonth end = YearMonth.from(attached.period().to());
            return new Dated(Period.months(end.minusMonths(MONTHS - 1), end), true);
        }
        Mention bracketed = scene.time(line.opening(quantity.from()) - 1);
        boolean own = bracketed != null
                && bracketed.period() != null
                && line.is(quantity.from() - 1, '(')
                && line.is(quantity.reach(), ')');
        if (attached == null && one.governor().after() && own) {
            return new Dated(bracketed.period(), true);
        }
        if (attached == null && one.governor().after() && one.reading().kind() == Kind.CHANGE) {
            attached = next(quantity);
        }
        boolean earlier = one.governor().after();
        boolean lasts = one.reading().kind() == Kind.STREAK;
        if (attached == null && earlier && !lasts && line.is(one.governor().at(), Scheme.AFTER)) {
            Mention base = scene.time(line.opening(quantity.from()) - 1);
            boolean named = base != null && base.role() == Role.BASE && base.period() != null;
            return new Dated(named ? base.period() : before(general, "pop", null), true);
        }
        if (attached != null && (earlier || attached.role() != Role.BASE || compared || isValueOf(attached, one))) {
            boolean base = attached.relation() != null
                    && !attached.relation().equals(Mention.OVER_YEAR)
                    && (attached.role() == Role.BASE || compared);
            return new Dated(base ? before(general, attached.relation(), attached.period()) : attached.period(), true);
        }
        if (attached == null
                && !lasts
                && one.governor().direct()
                && follows(one.governor().direction())) {
            return new Dated(before(general, "pop", null), true);
        }
        if (compared && !one.governor().direct() && isRevised(quantity)) {
            return new Dated(general, false);
        }
        if (compared && !one.governor().direct()) {
            boolean growth = one.reading().kind() == Kind.CHANGE;
            Period named = growth ? null : base(quantity);
            if (named != null) {
                return new Dated(named, true);
            }
            return new Dated(before(general, basis == null || growth ? "pop" : basis, null), true);
        }
        return new Dated(general, false);
    }

    /** "Compared with an increase of 2", "after falling 3": growth of the period before where no other is named. */
    private boolean follows(int direction) {
        int i = direction - 1;
        while (line.is(i, Scheme.DETERMINER) || line.is(i, Scheme.ADVERB)) {
            i--;
        }
        return line.is(i, Scheme.COMPARISON) || line.is(i, Scheme.AFTER);
    }

    /** "Revised down by 3, from 5 to 2": both are of one time. */
    private boolean isRevised(Quantity quantity) {
        for (int i = quantity.from() - 1; i >= 0 && i > quantity.from() - AFTER && !line.is(i, ';'); i--) {
            if (line.is(i, Scheme.QUALIFIER, "revised")) {
                return true;
            }
        }
        return false;
    }

    /** "Compared with May 2023, the ratio fell from 3 percent": the time that the sentence compares with, where it is named. */
    private Period base(Quantity quantity) {
        Period base = null;
        for (Mention mention : scene.mentions()) {
            boolean named =
                    mention.role() == Role.BASE && mention.relation() == null && mention.to() <= quantity.from();
            base = named ? mention.period() : base;
        }
        return base;
    }

    /** The next time behind a quantity in its clause. */
    private Mention next(Quantity quantity) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= quantity.reach() && mention.role() != Role.BACKGROUND) {
                return clear(quantity.reach(), mention.from()) ? mention : null;
            }
        }
        return null;
    }

    /** Whether it is only expected: the text does not go on from there. */
    private boolean isAhead(Mention mention) {
        for (int i = Math.max(0, mention.from() - APART * AFTER); i < mention.from(); i++) {
            if (line.is(i, Scheme.ADVERB, "ahead")) {
                return true;
            }
        }
        return false;
    }

    /** The time that the sentence is about. */
    Period topic() {
        for (Mention mention : scene.mentions()) {
            if (mention.role() == Role.TOPIC && mention.period() != null && !earlier(mention) && !isAhead(mention)) {
                return mention.period();
            }
        }
        return null;
    }

    /** "$3.0 billion a year earlier": the value is of the year before, rather than compared with it. */
    private boolean isValueOf(Mention base, Stated one) {
        int before = base.from() - 1;
        while (line.is(before, Scheme.DETERMINER) || line.is(before, Scheme.QUALIFIER, "revised")) {
            before--;
        }
        boolean comparing = line.is(before, Scheme.COMPARISON) || line.is(before, Scheme.LINK);
        return !comparing
                && one.reading().kind() != Kind.CHANGE
                && one.reading().kind() != Kind.STREAK;
    }

    private Period general(Quantity quantity) {
        Mention before = null;
        for (Mention mention : scene.mentions()) {
            boolean near =
                    line.depth(mention.from()) == 0 || line.opening(mention.from()) == line.opening(quantity.from());
            boolean bracket = line.is(mention.to(), '(')
                    && line.opening(quantity.from()) == mention.to()
                    && !line.is(scene.left(quantity), ':')
                    && line.at(scene.left(quantity)).sort() != Piece.Sort.WORD;
            boolean when = mention.role() == Role.BACKGROUND
                    && line.is(mention.to(), ',')
                    && line.is(mention.to() + 1, Scheme.BREAK);
            boolean set = bracket
                    || when
                    || mention.role() == Role.TOPIC && !earlier(mention)
                    || mention.role() == Role.ASIDE && quantity.from() - mention.to() <= 1
                    || mention.role() != Role.TOPIC && isDated(mention, quantity);
            if (set && near && mention.to() <= quantity.from() && mention.period() != null) {
                before = mention;
            }
        }
        if (before != null) {
            return before.period();
        }
        Mention later = later(quantity);
        return later != null ? later.period() : spoken != null ? spoken : day(quantity);
    }

    /** Where the text names no other time, the day that it names before. */
    private Period day(Quantity quantity) {
        Period day = null;
        for (Mention mention : scene.mentions()) {
            day = mention.role() == Role.BACKGROUND && mention.to() <= quantity.from() ? mention.period() : day;
        }
        return day;
    }

    /** "A year earlier, it was 9 percent"; "compared with February 2022 (€216 bn)". */
    private boolean isDated(Mention base, Quantity quantity) {
        boolean begins =
                base.from() == 0 || line.isAny(base.from() - 1, ",;:") || line.is(base.from() - 1, Scheme.BREAK);
        boolean leads = begins && base.relation() != null && (base.from() == 0 || line.is(base.to(), ','));
        boolean first = line.is(base.to(), '(') && line.opening(quantity.from()) == base.to();
        boolean bracket = first && scene.index(quantity.from()) == scene.index(base.to() + 1)
                || first && base.role() == Role.BACKGROUND;
        boolean of = quantity.from() - base.to() <= 2 && line.is(quantity.from() - 1, Scheme.LINK, "of");
        return leads || bracket || of;
    }

    private Mention later(Quantity quantity) {
        for (Mention mention : scene.mentions()) {
            boolean topic = mention.role() == Role.TOPIC && !earlier(mention) && mention.period() != null;
            if (topic && mention.from() >= quantity.reach() && line.depth(mention.from()) == 0) {
                return clear(quantity.reach(), mention.from()) && shared(quantity, mention) ? mention : null;
            }
        }
        return null;
    }

    /** Whether a time behind a later quantity is that of this one too: "up 3 percent to $5 billion in May". */
    private boolean shared(Quantity quantity, Mention mention) {
        if (spoken == null) {
            return true;
        }
        int end = quantity.reach();
        for (Quantity next : scene.quantities()) {
            if (next.from() >= quantity.reach() && next.from() < mention.from()) {
                if (next.from() - end > APART) {
                    return false;
                }
                end = next.reach();
            }
        }
        return true;
    }

    private boolean clear(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isAny(i, ";:") || line.is(i, Scheme.BREAK)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a time is only mentioned for what came before it: "after rising 0.2 percent in April". */
    private boolean earlier(Mention mention) {
        if (isOnlyOf(mention)) {
            return true;
        }
        for (int i = mention.from() - 1; i >= 0 && i > mention.from() - AFTER && !line.isAny(i, ",;("); i--) {
            if (line.is(i, ')')) {
                i = line.opening(i - 1);
                continue;
            }
            if (line.is(i, Scheme.AFTER)) {
                return true;
            }
            int next = line.is(i + 1, Scheme.DETERMINER) ? i + 2 : i + 1;
            if (line.is(i, Scheme.COMPARISON) || line.is(i, Scheme.LINK, "from") && scene.quantity(next) != null) {
                return true;
            }
        }
        return false;
    }

    /** "The $2.5 billion of 2022", "the $12.3 billion recorded in June 2022": a time that is only of the amount before it. */
    private boolean isOnlyOf(Mention mention) {
        int i = mention.from() - 1;
        boolean linked =
                line.is(i, Scheme.LINK, "of") || line.is(i, Scheme.LINK, "in") || line.is(i, Scheme.LINK, "from");
        i -= linked ? 1 : 0;
        boolean participle = linked && line.is(i, Scheme.STATE);
        i -= participle ? 1 : 0;
        Quantity amount = linked ? scene.quantity(i) : null;
        return amount != null
                && amount.isNumber()
                && !amount.percent()
                && amount.reach() == i + 1
                && (participle || line.is(amount.from() - 1, Scheme.DETERMINER, "definite"));
    }

    /** The time right behind a quantity: "the $70.9 billion set in 2023". */
    private Mention attached(Quantity quantity) {
        boolean restated = line.is(quantity.reach(), Scheme.LINK, "or");
        boolean listing = restated || Runs.respectively(scene, quantity.reach()) >= 0;
        boolean again = line.is(quantity.reach(), '(') && holdsQuantity(quantity.reach());
        for (int i = quantity.reach(); !again && i < line.size() && i < quantity.reach() + ATTACHED; i++) {
            Mention mention = scene.time(i);
            if (mention != null) {
                return mention.role() == Role.BACKGROUND || mention.period() == null && mention.relation() == null
                        ? null
                        : mention;
            }
            listing &= isListed(quantity, i);
            if (listing) {
                continue;
            }
            int verb = line.is(i + 1, Scheme.STATE, "set") ? i + 1 : i;
            boolean participle =
                    i == quantity.reach() && line.is(verb + 1, Scheme.LINK) && scene.time(verb + 2) != null;
            boolean dated = line.is(i, ',') && i == quantity.reach() && isAlone(i + 1);
            boolean stop = scene.quantity(i) != null
                    || line.isAny(i, ",;:.") && !dated
                    || line.is(i, ')') && i > quantity.reach()
                    || line.is(i, Scheme.BREAK)
                    || line.is(i, Scheme.AFTER)
                    || line.is(i, Scheme.REASON)
                    || line.is(i, Scheme.STATE) && !line.is(i, Scheme.STATE, "set") && !participle;
            if (stop) {
                return null;
            }
        }
        return null;
    }

    /** "With 19.1% and 21.3% respectively in March": another of one list. */
    private boolean isListed(Quantity quantity, int i) {
        Quantity other = scene.quantity(i);
        return other != null && java.util.Objects.equals(other.unit(), quantity.unit())
                || other != null && line.is(other.from() - 1, Scheme.LINK, "or")
                || line.is(i, Scheme.LINK, "or")
                || line.is(i, ',')
                || line.is(i, Scheme.LINK, "and")
                || line.is(i, Scheme.RESPECTIVELY);
    }

    private boolean holdsQuantity(int open) {
        for (int i = open; i < line.closing(open); i++) {
            if (scene.quantity(i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "($129 billion, 2022)": a time at the end of a bracket. */
    private boolean isAlone(int i) {
        Mention mention = scene.time(i);
        return mention != null && line.depth(i) > 0 && line.is(mention.to(), ')');
    }

    private static Period before(Period period, String relation, Period otherwise) {
        if (period == null) {
            return otherwise;
        }
        return relation.equals("yoy") ? period.yearBefore() : period.previous();
    }
}
