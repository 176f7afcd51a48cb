package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Piece;
import org.dateline.stats.extraction.text.Piece.Sort;
import org.dateline.stats.extraction.unit.Scene;

/** Where noun phrases of a sentence begin and end, and where in them the lexicon knows a word. */
final class Nouns {
    private static final String WHOLE = "all";
    private static final String MODEL = "model_";

    private final Scene scene;
    private final Line line;

    Nouns(Scene scene) {
        this.scene = scene;
        this.line = scene.line();
    }

    /** Where the nouns begin that stand right before a place. */
    int compound(int from, int end) {
        int first = end;
        while (first > from && (isNoun(first - 1) || line.is(first - 1, Scheme.ADVERB))) {
            first--;
        }
        return first;
    }

    /** Behind the nouns that begin at a place: "food, beverages and tobacco" is one name. */
    int end(int first, int to) {
        int last = first;
        while (last < to
                && (isNoun(last)
                        || line.is(last, Scheme.LINK, "of")
                        || joins(last)
                        || line.is(last, Scheme.ADVERB) && last > first && isNoun(last + 1))) {
            last++;
        }
        return last > first && line.is(last - 1, Scheme.LINK) ? last - 1 : last;
    }

    /** Whether a comma or an "and" joins the noun before it to another. */
    private boolean joins(int i) {
        boolean comma = line.is(i, ',');
        int next = comma && line.is(i + 1, Scheme.LINK, "and") ? i + 2 : i + 1;
        return (comma || line.is(i, Scheme.LINK, "and")) && (isNoun(next) || next == i + 2);
    }

    /** Where something is said to be left out: "goods less food", "excluding energy"; or -1. */
    int except(int start, int end) {
        int open = end - 1;
        while (line.is(end - 1, ')')
                && open > start
                && !(line.is(open, '(') && line.depth(open) == line.depth(end - 1))) {
            open--;
        }
        if (open > start && line.is(open + 1, Scheme.EXCEPT) && !line.is(open - 1, Scheme.MEASURE)) {
            return open + 1;
        }
        int i = first(start, end, Scheme.EXCEPT);
        return i >= 0 && line.is(i, Scheme.DIRECTION) && !isLess(i) ? -1 : i;
    }

    /** "Goods less food", rather than "4 percent less than". */
    boolean isLess(int i) {
        return line.is(i, Scheme.EXCEPT) && line.is(i, Scheme.DIRECTION) && isNoun(i - 1) && isNoun(i + 1);
    }

    /** A known thing with the words that narrow it down. */
    Slot slot(int from, int to, int known) {
        int begin = known;
        while (begin > from && (isNoun(begin - 1) || joins(begin - 1))) {
            begin--;
        }
        int end = end(begin, to);
        for (int i = begin; i < end; i++) {
            boolean two = line.is(i, Scheme.LINK, "and") && !line.is(begin, Scheme.SUBJECT);
            boolean of = i > known && line.is(i, Scheme.LINK, "of");
            if (line.is(i, ',') || two || of) {
                return new Slot(null, line.words(begin, end));
            }
        }
        int first = known;
        while (first > from && isNoun(first - 1)) {
            first--;
        }
        int last = known + 1;
        boolean part = isNoun(last) && line.at(last).sort() == Sort.SIGN && last + (isOwner(last) ? 2 : 1) < to;
        while (last < to && isNoun(last) && (part || line.at(last).sort() == Sort.WORD)) {
            last++;
        }
        boolean compound = last < to && line.is(last, Scheme.SUBJECT) && !line.is(last, Scheme.MEASURE);
        while (compound && last < to && isNoun(last)) {
            last++;
        }
        boolean before = line.is(first - 1, Scheme.LINK, "and") && isNouns(from, first - 1);
        boolean behind = line.is(last, Scheme.LINK, "and") && isNouns(last + 1, to);
        boolean another = isSort(first, known) && !isModel(known) || isSort(known + 1, last);
        boolean other = part || compound || before || behind || another;
        return new Slot(
                other ? null : line.code(known, Scheme.SUBJECT), line.words(before ? from : first, behind ? to : last));
    }

    /** Whether words that the lexicon does not know make a known thing another: "camera-phone lenses", "German-brand cars". */
    private boolean isSort(int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.at(i).sort() == Sort.WORD) {
                return true;
            }
        }
        return false;
    }

    /** "Kia's Sportage" is the Sportage. */
    private boolean isModel(int i) {
        return line.code(i, Scheme.SUBJECT).startsWith(MODEL);
    }

    /** Whether a name is all that stands between two places: "machinery and medical devices" is one thing. */
    private boolean isNouns(int from, int to) {
        boolean nouns = from < to;
        for (int i = from; i < to && nouns; i++) {
            nouns = isNoun(i) && !line.is(i, Scheme.AREA);
        }
        return nouns;
    }

    /** Whether a piece can be part of a name of something. */
    boolean isNoun(int i) {
        Piece piece = line.at(i);
        if (scene.time(i) != null || scene.quantity(i) != null || isOfTime(i)) {
            return false;
        }
        if (piece.sort() == Sort.WORD) {
            return true;
        }
        boolean adjective = piece.is(Scheme.AREA) && line.is(i + 1, '-') && line.glued(i + 1) && line.glued(i + 2);
        boolean hyphen = (piece.text().equals("-") || piece.text().equals("/")) && line.glued(i) && line.glued(i + 1);
        return hyphen
                || adjective
                || isOwner(i)
                || piece.is(Scheme.SUBJECT)
                || piece.sort() == Sort.PHRASE
                        && (piece.is(Scheme.UNIT) && !piece.is(Scheme.UNIT, "percent")
                                || piece.is(Scheme.HEAD)
                                || piece.is(Scheme.BALANCE)
                                || piece.is(Scheme.NAME));
    }

    /** "May's exports": the genitive of a time. */
    private boolean isOfTime(int i) {
        int end = line.isAny(i, "'’") ? i + 1 : i;
        return scene.genitive(end) != null && line.glued(end - 1) && line.glued(end);
    }

    /** The mark of the genitive: "women's suits". */
    private boolean isOwner(int i) {
        return line.isAny(i, "'’")
                && line.glued(i)
                && line.glued(i + 1)
                && line.at(i + 1).sort() == Sort.WORD;
    }

    /** Behind what only leads to a phrase. */
    int begin(int start, int end) {
        int i = start;
        while (i < end
                && (scene.time(i) != null
                        || isOfTime(i)
                        || line.is(i, Scheme.LINK)
                        || line.is(i, Scheme.DETERMINER)
                        || line.is(i, Scheme.ADVERB)
                        || line.is(i, Scheme.QUALIFIER)
                        || line.is(i, Scheme.ANAPHOR)
                        || line.is(i, Scheme.WRAPPER)
                        || line.is(i, Scheme.BASIS)
                        || line.is(i, Scheme.ADJUSTMENT)
                        || line.is(i, Scheme.SPAN)
                        || line.at(i).sort() == Sort.SIGN && !line.is(i, '('))) {
            i++;
        }
        return i;
    }

    /** Before what a phrase only trails off in. */
    int finish(int from, int end) {
        int i = end;
        while (i > from
                && (scene.time(i - 1) != null
                        || line.is(i - 1, Scheme.LINK)
                        || line.is(i - 1, Scheme.DETERMINER)
                        || line.is(i - 1, Scheme.ADVERB)
                        || line.is(i - 1, Scheme.BASIS)
                        || line.is(i - 1, Scheme.ADJUSTMENT)
                        || line.at(i - 1).sort() == Sort.SIGN)) {
            i = isRemark(i - 1) ? Math.max(from, line.opening(i - 2)) : i - 1;
        }
        return i;
    }

    /** Whether a bracket closes that does not say what something is measured in. */
    private boolean isRemark(int close) {
        boolean words = line.is(close, ')');
        for (int i = close - 1; words && i >= 0 && line.depth(i) > line.depth(close); i--) {
            words = !line.is(i, Scheme.CURRENCY) && !line.is(i, Scheme.UNIT);
        }
        return words;
    }

    /** The first thing that a phrase names: "total" is none where another follows. */
    int thing(int from, int to) {
        int first = first(from, to, Scheme.SUBJECT);
        int next = line.is(first, Scheme.SUBJECT, WHOLE) ? first(first + 1, to, Scheme.SUBJECT) : -1;
        return next < 0 ? first : next;
    }

    /** The first word of a scheme in a phrase, brackets, times and quantities left out; or -1. */
    int first(int from, int to, Scheme scheme) {
        int depth = line.depth(from);
        for (int i = from; i < to; i++) {
            if (line.is(i, scheme) && line.depth(i) <= depth && scene.time(i) == null && scene.quantity(i) == null) {
                return i;
            }
        }
        return -1;
    }

    /** The last word of a scheme in a phrase; or -1. */
    int last(int from, int to, Scheme scheme) {
        for (int i = to - 1; i >= from; i--) {
            if (line.is(i, scheme)) {
                return i;
            }
        }
        return -1;
    }
}
