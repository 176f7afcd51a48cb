package org.dateline.stats.extraction.subject;

import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** What a word for a measure and the words beside it measure: "prices for imports" are import prices. */
final class MeasureName {
    private static final Set<String> TRADED = Set.of("exports", "imports");

    private final Line line;
    private final Nouns nouns;

    MeasureName(Scene scene, Nouns nouns) {
        this.line = scene.line();
        this.nouns = nouns;
    }

    /**
     * The code of a measure in its phrase.
     *
     * @param measure where its word stands
     * @param named the code of the word alone
     * @param base what is spoken of already
     */
    String code(int from, int to, int measure, String named, Topic base) {
        int balance = named.equals("total_trade") ? nouns.last(from, to, Scheme.BALANCE) : -1;
        String code = balance < 0 ? prices(named, measure, to) : "trade_balance";
        boolean volume = line.is(from - 1, Scheme.WRAPPER, "volume")
                || line.is(from - 1, Scheme.ANAPHOR) && base.code().endsWith("t_volume");
        return volume && TRADED.contains(code) ? code.substring(0, code.length() - 1) + "_volume" : code;
    }

    /** "Prices for imports" are import prices. */
    private String prices(String code, int measure, int to) {
        int goods = code.equals("price_index") ? nouns.first(measure + 1, to, Scheme.MEASURE) : -1;
        String of = goods < 0 ? "" : line.code(goods, Scheme.MEASURE);
        return of.equals("imports") ? "import_price_index" : of.equals("exports") ? "export_price_index" : code;
    }

    /** The measure with its words; an index of parts of a price index stays open for what it is an index of. */
    Slot of(int from, int to, int measure, String code, Topic base) {
        boolean other = line.is(measure + 1, Scheme.LINK, "of") && line.is(measure + 2, Scheme.MEASURE);
        boolean parts = code.equals("index") && base.name().endsWith("price_index") && !other;
        return parts ? word(measure, code) : compound(from, to, measure, code);
    }

    /** "Wage price index", "index of tertiary activity": a general measure that the words beside it make another. */
    private Slot compound(int from, int to, int measure, String code) {
        boolean general = code.equals("index") || code.equals("rate");
        int last = measure;
        while (last + 1 < to && line.is(last + 1, Scheme.MEASURE)) {
            last++;
        }
        if (last > measure) {
            String head = line.code(last, Scheme.MEASURE);
            boolean open = head.equals("index") || head.equals("rate") || head.equals("price_index");
            return new Slot(open ? null : head, line.words(measure, last + 1));
        }
        if (!general) {
            return word(measure, code);
        }
        int first = nouns.compound(from, measure);
        boolean named = first < measure && nouns.last(first, measure, Scheme.SUBJECT) < 0;
        if (named && first == from) {
            return new Slot(null, line.words(first, measure + 1));
        }
        int of = measure + 1;
        if (code.equals("index") && line.is(of, Scheme.LINK, "of") && line.is(of + 1, Scheme.MEASURE)) {
            return new Slot(line.code(of + 1, Scheme.MEASURE), line.words(measure, of + 2));
        }
        boolean unknown = line.is(of, Scheme.LINK, "of") && nouns.first(of, to, Scheme.SUBJECT) < 0 && of + 1 < to;
        return unknown && nouns.isNoun(of + 1) ? new Slot(null, line.words(measure, to)) : word(measure, code);
    }

    private Slot word(int measure, String code) {
        return new Slot(code, line.words(measure, measure + 1));
    }
}
