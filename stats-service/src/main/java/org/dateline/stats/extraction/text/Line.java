package org.dateline.stats.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.Meaning;
import org.dateline.stats.extraction.text.Piece.Sort;

/** A sentence as pieces; every later layer counts in pieces and never looks at single characters again. */
public final class Line {
    /** No sign is white space. */
    private static final char NO_SIGN = ' ';

    private final String text;
    private final Piece[] pieces;

    /** What every rule asks at every piece lies in rows of its own: following a piece to its meaning takes longer. */
    private final long[] schemes;

    private final char[] signs;
    private final int[] depth;

    private Line(String text, List<Piece> found) {
        this.text = text;
        this.pieces = found.toArray(Piece[]::new);
        this.schemes = new long[pieces.length];
        this.signs = new char[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            schemes[i] = pieces[i].meaning().schemes();
            signs[i] = pieces[i].sort() == Sort.SIGN ? pieces[i].text().charAt(0) : NO_SIGN;
        }
        this.depth = depths(signs);
    }

    /** @param terms of the sentence, in its order */
    public static Line of(String text, List<Term> terms) {
        List<Piece> pieces = new ArrayList<>();
        int next = 0;
        int i = 0;
        while (i < text.length()) {
            if (next < terms.size() && terms.get(next).start() == i) {
                Term term = terms.get(next++);
                pieces.add(new Piece(i, term.end(), Sort.PHRASE, text.substring(i, term.end()), term.meaning()));
                i = term.end();
            } else if (Character.isWhitespace(text.charAt(i))) {
                i++;
            } else {
                int end = end(text, i, next < terms.size() ? terms.get(next).start() : text.length());
                pieces.add(new Piece(i, end, sort(text.charAt(i)), text.substring(i, end), Meaning.NONE));
                i = end;
            }
        }
        return new Line(text, pieces);
    }

    private static Sort sort(char c) {
        return Digits.isDigit(c) ? Sort.DIGITS : Character.isLetter(c) ? Sort.WORD : Sort.SIGN;
    }

    private static int end(String text, int start, int limit) {
        return switch (sort(text.charAt(start))) {
            case DIGITS -> Digits.end(text, start, limit);
            case WORD -> word(text, start, limit);
            default -> start + 1;
        };
    }

    private static int word(String text, int start, int limit) {
        int end = start + 1;
        while (end < limit
                && (Character.isLetter(text.charAt(end))
                        || text.charAt(end) == '&' && end + 1 < limit && Character.isLetter(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static int[] depths(char[] signs) {
        int[] depth = new int[signs.length];
        int open = 0;
        for (int i = 0; i < depth.length; i++) {
            if (signs[i] == ')' && open > 0) {
                open--;
            }
            depth[i] = open;
            if (signs[i] == '(') {
                open++;
            }
        }
        return depth;
    }

    public int size() {
        return pieces.length;
    }

    /** The piece at a place; an empty one outside of the sentence. */
    public Piece at(int i) {
        return contains(i) ? pieces[i] : Piece.NONE;
    }

    private boolean contains(int i) {
        return i >= 0 && i < pieces.length;
    }

    public boolean is(int i, Scheme scheme) {
        return contains(i) && (schemes[i] & scheme.bit()) != 0;
    }

    public boolean is(int i, Scheme scheme, String code) {
        return is(i, scheme) && pieces[i].is(scheme, code);
    }

    /** @param any {@linkplain Scheme#bits bits} of schemes, one of which is enough */
    public boolean isAny(int i, long any) {
        return contains(i) && (schemes[i] & any) != 0;
    }

    /** Whether a piece is a word or digits that the lexicon says nothing of: most are. */
    public boolean isPlain(int i) {
        return contains(i) && schemes[i] == 0 && signs[i] == NO_SIGN;
    }

    public String code(int i, Scheme scheme) {
        return is(i, scheme) ? pieces[i].code(scheme) : null;
    }

    public boolean is(int i, char sign) {
        return contains(i) && signs[i] == sign;
    }

    public boolean isAny(int i, String marks) {
        return contains(i) && signs[i] != NO_SIGN && marks.indexOf(signs[i]) >= 0;
    }

    /** Whether nothing stands between a piece and the one before it. */
    public boolean glued(int i) {
        return i > 0 && i < pieces.length && pieces[i].start() == pieces[i - 1].end();
    }

    /** How many brackets are open around a piece. */
    public int depth(int i) {
        return i < 0 || i >= depth.length ? 0 : depth[i];
    }

    /** Where the bracket around a piece opens, or -1. */
    public int opening(int i) {
        int at = i;
        while (at >= 0 && !(is(at, '(') && depth(at) < depth(i))) {
            at--;
        }
        return at;
    }

    /** Behind the bracket that opens at a piece. */
    public int closing(int open) {
        int at = open + 1;
        while (at < size() && !(is(at, ')') && depth(at) <= depth(open))) {
            at++;
        }
        return Math.min(size(), at + 1);
    }

    /** The words from one piece up to another. */
    public String words(int from, int to) {
        return from >= to ? "" : text.substring(at(from).start(), at(to - 1).end());
    }

    public String text() {
        return text;
    }
}
