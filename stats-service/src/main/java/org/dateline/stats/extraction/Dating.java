package org.dateline.stats.extraction;

import java.time.YearMonth;
import java.util.List;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Which time of its sentence a quantity is of. */
final class Dating {
    private static final int MONTHS = 12;
    /** Further before a quantity nothing says that it is revised. */
    private static final int REVISED = 14;
    /** Further before a quantity nothing owns it. */
    private static final int OWNED = 6;
    /** Further before a time nothing says that it lies ahead. */
    private static final int AHEAD = 84;

    /**
     * The time of a quantity.
     *
     * @param own whether the words date this quantity by itself
     */
    record Dated(Period period, boolean own) {}

    private final Scene scene;
    private final Line line;
    private final List<Stated> stated;
    private final Retrospect retrospect;
    private final TimeBehind behind;
    private final TimeAround around;

    Dating(Scene scene, List<Stated> stated, Period spoken) {
        this.scene = scene;
        this.line = scene.line();
        this.stated = stated;
        this.retrospect = new Retrospect(scene);
        this.behind = new TimeBehind(scene, retrospect);
        this.around = new TimeAround(scene, spoken, retrospect, behind);
    }

    /** @param basis on which the sentence compares, or null */
    Dated of(int index, String basis) {
        Stated one = stated.get(index);
        Quantity quantity = one.quantity();
        Mention attached = behind.attached(quantity);
        boolean compared = one.governor().compared() && one.reading().kind() != Kind.STREAK;
        Period general = around.of(quantity);
        Mention owner = owner(quantity);
        if (owner != null && owner.role() == Role.BASE && attached == null) {
            boolean relative = owner.relation() != null && !owner.relation().equals(Mention.OVER_YEAR);
            return new Dated(relative ? before(general, owner.relation(), owner.period()) : owner.period(), true);
        }
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
            attached = behind.next(quantity);
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
        if (compared && !one.governor().direct() && !isRevised(quantity)) {
            return new Dated(compared(one, general, basis), true);
        }
        return new Dated(general, false);
    }

    /** "From the previous month's $12.7 billion", "than May's value of 3": the time that has the quantity, or null. */
    private Mention owner(Quantity quantity) {
        int i = quantity.from() - 1;
        while (i > 1 && i >= quantity.from() - OWNED && !line.at(i).text().equals("s")) {
            if (scene.quantity(i) != null || line.isAny(i, ",;:()")) {
                return null;
            }
            i--;
        }
        return scene.genitive(i);
    }

    /** What a quantity is compared with is of an earlier time: the one that is named, else the one that the basis gives. */
    private Period compared(Stated one, Period general, String basis) {
        boolean growth = one.reading().kind() == Kind.CHANGE;
        Period named = growth ? null : base(one.quantity());
        return named != null ? named : before(general, basis == null || growth ? "pop" : basis, null);
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
        for (int i = quantity.from() - 1; i >= 0 && i > quantity.from() - REVISED && !line.is(i, ';'); i--) {
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

    /** The time that the sentence is about. */
    Period topic() {
        for (Mention mention : scene.mentions()) {
            if (mention.role() == Role.TOPIC
                    && mention.period() != null
                    && !retrospect.holds(mention)
                    && !isAhead(mention)) {
                return mention.period();
            }
        }
        return null;
    }

    /** Whether it is only expected: the text does not go on from there. */
    private boolean isAhead(Mention mention) {
        for (int i = Math.max(0, mention.from() - AHEAD); i < mention.from(); i++) {
            if (line.is(i, Scheme.ADVERB, "ahead")) {
                return true;
            }
        }
        return false;
    }

    private static Period before(Period period, String relation, Period otherwise) {
        if (period == null) {
            return otherwise;
        }
        return relation.equals("yoy") ? period.yearBefore() : period.previous();
    }
}
