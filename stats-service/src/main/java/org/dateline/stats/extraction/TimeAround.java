package org.dateline.stats.extraction;

import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** The time that holds for a sentence, or from some place in it on, for all that is not dated by itself. */
final class TimeAround {
    private final Scene scene;
    private final Line line;
    private final Period spoken;
    private final Retrospect retrospect;
    private final TimeBehind behind;

    /** @param spoken the time that the text was about before, or null */
    TimeAround(Scene scene, Period spoken, Retrospect retrospect, TimeBehind behind) {
        this.scene = scene;
        this.line = scene.line();
        this.spoken = spoken;
        this.retrospect = retrospect;
        this.behind = behind;
    }

    /** The time of a quantity that is not dated by itself; null where the text has named none. */
    Period of(Quantity quantity) {
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
                    || mention.role() == Role.TOPIC && !retrospect.holds(mention)
                    || mention.role() == Role.ASIDE && quantity.from() - mention.to() <= 1
                    || mention.role() != Role.TOPIC && isDated(mention, quantity);
            if (set && near && mention.to() <= quantity.from() && mention.period() != null) {
                before = mention;
            }
        }
        if (before != null) {
            return before.period();
        }
        Mention later = behind.later(quantity, spoken == null);
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
        boolean leads = begins && base.relation() != null && (base.from() == 0 || line.is(base.to(), ','))
                || BasisSearch.opens(line, base);
        boolean first = line.is(base.to(), '(') && line.opening(quantity.from()) == base.to();
        boolean bracket = first && scene.index(quantity.from()) == scene.index(base.to() + 1)
                || first && base.role() == Role.BACKGROUND;
        boolean of = quantity.from() - base.to() <= 2 && line.is(quantity.from() - 1, Scheme.LINK, "of");
        return leads || bracket || of;
    }
}
