package org.dateline.stats.extraction;

import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.unit.Scene;

/** What changes are measured against: what the words beside them say, else what was said last, else the agency's habit. */
final class Comparisons {
    private static final int QUARTER = 3;
    private static final Set<String> NAMES = Set.of("yoy", "mom", "qoq", "pop", "3m_3m");

    /** {@code pop} or {@code yoy} where the agency always compares so unless it says otherwise; empty where it goes on as before. */
    private final String habit;
    /** Whether it does so even where it has begun with another comparison. */
    private final boolean always;

    private String first;
    private String led;
    /** How what the paragraph was led to compare is adjusted. */
    private String ledAdjusted;

    private String last;
    private String opened;
    /** What a heading says: "monthly comparison". */
    private String section;

    private Span span;
    private Period headline;

    /** What a span that is not of the release's own sort was last compared with. */
    private record Span(Period period, String basis) {}

    Comparisons(String area, Lexicon lexicon) {
        String understood = lexicon.understood(area).orElse("");
        this.always = understood.equals("previous");
        this.habit = always ? "pop" : understood;
    }

    /** Agencies that always compare with the year before mean that by "an annual rate". */
    private boolean yearly() {
        return habit.equals("yoy");
    }

    /** How amounts are adjusted, as the words say and the agency means them; or null. */
    String adjustment(String said, Scene scene) {
        boolean goesOn = said == null && led != null && scene.mentions().isEmpty();
        return goesOn ? ledAdjusted : BasisSearch.ANNUAL.equals(said) && yearly() ? null : said;
    }

    /** Goes back to the beginning: what headings have said no longer holds. */
    void begin() {
        section = null;
    }

    /** A new paragraph compares as the release does. */
    void paragraph(Period release) {
        headline = release;
        led = null;
        ledAdjusted = null;
        opened = null;
    }

    /** The basis that a sentence names first, or null. */
    String expected(Scene scene) {
        String span = scene.quantities().isEmpty() ? scene.line().code(0, Scheme.SPAN) : null;
        String heading = span == null ? null : BasisSearch.ofAdjective(span);
        section = heading == null ? section : heading;
        return first(scene, null);
    }

    private String first(Scene scene, Period period) {
        return new BasisSearch(scene, yearly()).find(0, scene.line().size(), period, 1, false);
    }

    /**
     * The basis of a change.
     *
     * @param code null for what is no change
     * @param said whether the sentence names it
     */
    record Basis(String code, boolean said) {}

    /** What a statement is compared with. */
    Basis basis(Scene scene, List<Stated> stated, int index, Period period, String adjustment) {
        Stated one = stated.get(index);
        if (one.reading().kind() != Kind.CHANGE) {
            String base = opened == null && !habit.equals("yoy") ? first(scene, period) : null;
            opened = base != null && NAMES.contains(base) ? base : opened;
            return new Basis(null, true);
        }
        NamedBasis words = new NamedBasis(scene, stated, index, period, yearly());
        String found = found(words, one.governor().compared());
        ledAdjusted = found != null && found.equals(led) && words.leads() && isAdjusted(adjustment)
                ? adjustment
                : ledAdjusted;
        if (found != null) {
            hear(found, period, adjustment);
        }
        String basis = found != null
                ? named(found, period)
                : last != null && words.continues() ? last : habit(adjustment, period);
        last = basis;
        basis = basis.equals("qoq") && words.isCounted() ? "3m_3m" : basis;
        if (first == null && NAMES.contains(basis)) {
            first = basis.equals("yoy") ? basis : "pop";
        }
        return new Basis(basis, found != null);
    }

    /** Whether the agency has a habit of its own says how far the words are looked for. */
    private String found(NamedBasis words, boolean compared) {
        String found = words.ofChange();
        if (found == null) {
            found = words.near(!habit.equals("yoy"));
        }
        if (found == null) {
            found = words.before();
            led = found != null && words.leads() ? found : led;
        }
        if (found == null && !habit.equals("pop")) {
            found = words.later();
        }
        return found == null && words.rate() && !(last != null && compared) ? "yoy" : found;
    }

    /** What a sentence names may hold for what follows. */
    private void hear(String basis, Period period, String adjustment) {
        led = basis.equals(led) ? led : null;
        boolean opens = opened == null || adjustment != null;
        opened = opens && NAMES.contains(basis) ? basis : opened;
        span = period != null && isAnother(period) ? new Span(period, basis) : span;
    }

    /** What a change is measured against where the words beside it do not say. */
    String habit(String adjustment, Period period) {
        return named(unsaid(adjustment, period), period);
    }

    private String unsaid(String adjustment, Period period) {
        if (led != null) {
            return led;
        }
        if (span != null && span.period().equals(period)) {
            return span.basis();
        }
        // Spans counted from the beginning of the year have none right before them.
        if (period != null && (period.yearToDate() || "S".equals(period.frequency()))) {
            return "yoy";
        }
        boolean quarter = period != null && "Q".equals(period.frequency());
        if (quarter && "qoq".equals(opened) && !habit.equals("pop")) {
            return opened;
        }
        if (habit.isEmpty() && opened != null) {
            return isAdjusted(adjustment) ? "pop" : opened;
        }
        if (habit.isEmpty() && section != null) {
            return section;
        }
        if (first != null && !always) {
            return first;
        }
        boolean whole = period != null && "A".equals(period.frequency());
        boolean previous = habit.equals("quarters") && quarter || isAdjusted(adjustment) || habit.equals("pop");
        return previous && !whole ? "pop" : "yoy";
    }

    /** The period before has the name of its length. */
    private static String named(String basis, Period period) {
        if (!basis.equals("pop") || period == null) {
            return basis;
        }
        return switch (period.frequency()) {
            case "M" -> period.regular() ? "mom" : isRolling(period) ? "3m_3m" : "pop";
            case "Q" -> "qoq";
            case "A" -> "yoy";
            default -> "pop";
        };
    }

    private static boolean isAdjusted(String adjustment) {
        return adjustment != null && !adjustment.equals("nsa");
    }

    /** Whether a span is of another sort than what the release reports on. */
    private boolean isAnother(Period period) {
        return !period.regular() || headline != null && !headline.frequency().equals(period.frequency());
    }

    private static boolean isRolling(Period period) {
        return period.from().plusMonths(QUARTER).minusDays(1).equals(period.to());
    }
}
