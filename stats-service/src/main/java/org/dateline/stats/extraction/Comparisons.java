package org.dateline.stats.extraction;

import java.util.List;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.Mention.Role;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** What changes are measured against: what the words beside them say, else what was said last, else the agency's habit. */
final class Comparisons {
    private static final int QUARTER = 3;

    /** {@code pop} or {@code yoy} where the agency always compares so unless it says otherwise; empty where it goes on as before. */
    private final String habit;

    private String said;
    private String led;

    Comparisons(String area, Lexicon lexicon) {
        this.habit = lexicon.understood(area).orElse("");
    }

    /** The basis that a sentence names first, or null. */
    String expected(Scene scene) {
        return search(scene, 0, scene.line().size(), null, 1);
    }

    /** The basis of a change; null for what is none. */
    String basis(Scene scene, List<Stated> stated, int index, Period period, String adjustment) {
        Stated one = stated.get(index);
        if (one.reading().kind() != Kind.CHANGE) {
            return null;
        }
        Quantity quantity = one.quantity();
        int next = index + 1 < stated.size()
                ? stated.get(index + 1).quantity().from()
                : scene.line().size();
        String found = search(scene, quantity.reach(), next, period, 1);
        if (found == null) {
            found = search(scene, quantity.from() - 1, -1, period, -1);
            led = found != null && index == 0 && leads(scene, quantity) ? found : led;
        }
        if (found == null && !habit.equals("pop")) {
            found = search(scene, next, scene.line().size(), period, 1);
        }
        if (found != null) {
            said = found;
            led = found.equals(led) ? led : null;
        }
        String basis = found != null ? found : habit(adjustment, period);
        return named(basis, period);
    }

    /** "In May, compared with April, …": what holds for what follows too. */
    private static boolean leads(Scene scene, Quantity first) {
        return scene.mentions().stream()
                .anyMatch(mention -> mention.to() <= first.from() && mention.role() == Role.BASE);
    }

    private String habit(String adjustment, Period period) {
        if (led != null) {
            return led;
        }
        if (said != null && habit.isEmpty()) {
            return said;
        }
        boolean whole = period != null && "A".equals(period.frequency());
        boolean previous = adjustment != null && !adjustment.equals("nsa") || habit.equals("pop");
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

    private static boolean isRolling(Period period) {
        return period.from().plusMonths(QUARTER).minusDays(1).equals(period.to());
    }

    private static String search(Scene scene, int from, int to, Period period, int step) {
        Line line = scene.line();
        for (int i = from; i != to && !line.is(i, ';'); i += step) {
            String basis = line.code(i, Scheme.BASIS);
            if (basis != null) {
                return basis;
            }
            Mention mention = scene.time(i);
            if (mention != null && isBase(line, mention)) {
                return relation(mention, period);
            }
        }
        return null;
    }

    private static boolean isBase(Line line, Mention mention) {
        if (mention.role() == Role.BASE) {
            return mention.relation() != null || mention.period() != null;
        }
        return mention.relation() != null && line.is(mention.from() - 1, Scheme.COMPARISON);
    }

    private static String relation(Mention base, Period period) {
        if (base.relation() != null) {
            return base.relation();
        }
        if (period == null) {
            return null;
        }
        if (base.period().equals(period.yearBefore())) {
            return "yoy";
        }
        return base.period().equals(period.previous()) ? "pop" : base.period().toString();
    }
}
