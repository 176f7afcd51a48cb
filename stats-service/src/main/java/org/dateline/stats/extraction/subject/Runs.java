package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Quantities of one sort that are listed one after the other. */
public final class Runs {
    private Runs() {}

    /** The runs of a sentence, as indices of its quantities. */
    public static List<List<Integer>> of(Scene scene) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        List<Quantity> quantities = scene.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            if (!run.isEmpty() && !follows(scene, quantities.get(i - 1), quantities.get(i))) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(i);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Runs of pairs, "3 percent to $5 billion and 4 percent to $6 billion", as indices of the first of each. */
    static List<List<Integer>> pairs(Scene scene) {
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        List<Quantity> quantities = scene.quantities();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            boolean next = !run.isEmpty()
                    && run.get(run.size() - 1) + 2 == i
                    && listed(scene, quantities.get(i - 1), quantities.get(i));
            if (!next && !run.isEmpty() && run.get(run.size() - 1) + 2 <= i) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (isPair(scene, quantities.get(i), quantities.get(i + 1)) && (run.isEmpty() || next)) {
                run.add(i);
            }
        }
        runs.add(run);
        return runs;
    }

    private static boolean isPair(Scene scene, Quantity change, Quantity level) {
        Line line = scene.line();
        int i = change.reach();
        boolean bracket = line.is(i, '(');
        boolean pair = bracket ? change.percent() != level.percent() : change.percent() && !level.percent();
        int left = scene.left(level);
        left -= bracket && line.is(left, Scheme.DIRECTION) ? 1 : 0;
        return pair && (bracket || line.is(i, Scheme.LINK, "to")) && left <= i;
    }

    private static boolean listed(Scene scene, Quantity one, Quantity next) {
        Line line = scene.line();
        int i = one.reach();
        i += line.is(i, ')') ? 1 : 0;
        int begin = i;
        i += line.is(i, ',') ? 1 : 0;
        i += line.is(i, Scheme.LINK, "and") ? 1 : 0;
        boolean joined = i > begin;
        while (line.is(i, Scheme.DIRECTION) || line.is(i, Scheme.LINK, "by") || line.is(i, Scheme.ADVERB)) {
            i++;
        }
        return joined && i == next.from();
    }

    private static boolean follows(Scene scene, Quantity one, Quantity next) {
        Line line = scene.line();
        int i = one.reach();
        i += line.is(i, ',') ? 1 : 0;
        i += line.is(i, Scheme.LINK, "and") ? 1 : 0;
        boolean joined = i > one.reach();
        boolean ordinals = one.form() == Quantity.Form.ORDINAL && next.form() == Quantity.Form.ORDINAL;
        i += ordinals && line.is(i, Scheme.DETERMINER) ? 1 : 0;
        i += line.is(i, Scheme.LINK, "by") || line.is(i, Scheme.LINK, "to") ? 1 : 0;
        while (line.is(i, Scheme.QUALIFIER) || line.is(i, Scheme.ADVERB)) {
            i++;
        }
        boolean alike = one.money() ? next.money() : Objects.equals(one.unit(), next.unit());
        return joined && i == next.from() && (ordinals || alike && one.isNumber() && next.isNumber());
    }

    /** Where the clause says "respectively", or -1. */
    public static int respectively(Scene scene, int from) {
        Line line = scene.line();
        for (int i = from; i < line.size() && !line.is(i, ';'); i++) {
            if (line.is(i, Scheme.RESPECTIVELY)) {
                return i;
            }
        }
        return -1;
    }
}
