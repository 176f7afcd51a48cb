package org.dateline.stats.extraction.subject;

import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Scene;

/** Where what is measured is, and with whom it is traded: "Germany's", "to China", "from the EU". */
final class Places {
    /** Measures of which an area is a partner. */
    private static final Set<String> PARTNERED = Set.of(
            "exports",
            "imports",
            "total_trade",
            "trade_balance",
            "trade_deficit",
            "trade_surplus",
            "re_exports",
            "domestic_exports",
            "daily_average_exports",
            "export_volume",
            "import_volume",
            "fdi_pledged",
            "fdi_arrived",
            "shipments_index",
            "new_orders",
            "investment",
            "visitor_arrivals");

    private static final String WORLD = "W";

    private final Scene scene;
    private final Line line;
    private final Nouns nouns;
    private final String reporting;
    private final Unions unions;

    /** @param reporting the area of the agency: neither it nor a part of it is its own partner */
    Places(Scene scene, Nouns nouns, String reporting, Unions unions) {
        this.scene = scene;
        this.line = scene.line();
        this.nouns = nouns;
        this.reporting = reporting;
        this.unions = unions;
    }

    /**
     * The area and the counterpart that a phrase names.
     *
     * @param measure the code of what is measured, empty where it is not known: it says whether an area is a partner
     * @param base what is spoken of already
     */
    Topic in(int from, int to, String measure, Topic base) {
        Slot area = null;
        Slot counterpart = null;
        for (int i = from; i < to; i++) {
            String code = line.code(i, Scheme.AREA);
            if (code == null || scene.time(i) != null || line.depth(i) > line.depth(from) || isSort(i)) {
                continue;
            }
            if (code.equals(reporting)) {
                area = area == null && isElsewhere(base) ? word(i) : area;
                continue;
            }
            if (code.equals(WORLD) && line.isAny(i + 1, "'’")) {
                continue;
            }
            int before = line.is(i - 1, Scheme.DETERMINER) ? i - 2 : i - 1;
            String link = line.code(before, Scheme.LINK);
            if (code.startsWith(reporting + "_")) {
                area = area == null ? word(i) : area;
                continue;
            }
            boolean bound = line.glued(i + 1) && line.is(i + 1, Scheme.LINK, "to");
            boolean others = unions.isOutside(code) || unions.isInside(code);
            boolean towards = others || "to".equals(link) || "from".equals(link) || "with".equals(link);
            boolean alone = PARTNERED.contains(measure)
                    && (i == from || !"of".equals(link))
                    && !"in".equals(link)
                    && nouns.first(from, to, Scheme.MEASURE) < 0;
            boolean source = isInvestment(measure);
            if (bound || source || towards && (PARTNERED.contains(measure) || measure.isEmpty()) || alone) {
                counterpart = counterpart == null ? word(i) : joint(counterpart, code);
            } else if (area == null) {
                area = word(i);
            }
        }
        boolean same = area == null && counterpart == null && base.counterpart() != null && again(from, to);
        return new Topic(null, null, area, same ? base.counterpart() : counterpart);
    }

    /** "Japanese-brand cars" are a sort of cars, wherever they are. */
    private boolean isSort(int i) {
        return line.is(i + 1, '-')
                && line.glued(i + 1)
                && line.glued(i + 2)
                && line.at(i + 2).sort() == Sort.WORD;
    }

    /** After another area the agency's own has to be named. */
    private boolean isElsewhere(Topic base) {
        return base.area() != null && !reporting.equals(base.area().code());
    }

    /** "To these countries", "from there": with whom was said before. */
    private boolean again(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean towards = line.is(i, Scheme.LINK, "to") || line.is(i, Scheme.LINK, "from");
            boolean same = line.is(i + 1, Scheme.DETERMINER) && line.is(i + 2, Scheme.WHICH, "same");
            if (towards && (line.is(i + 1, Scheme.ANAPHOR) || same)) {
                return true;
            }
        }
        return false;
    }

    /** Whether areas are where the money comes from. */
    static boolean isInvestment(String measure) {
        return measure.startsWith("fdi_") || measure.equals("investment");
    }

    /** Two areas that are partners together have one code, whichever comes first. */
    private static Slot joint(Slot one, String other) {
        if (List.of(one.code().split("_")).contains(other)) {
            return one;
        }
        String code = one.code().compareTo(other) < 0 ? one.code() + "_" + other : other + "_" + one.code();
        return new Slot(code, one.words());
    }

    private Slot word(int i) {
        String code = line.code(i, Scheme.AREA);
        return new Slot(unions.code(code), line.at(i).text());
    }
}
