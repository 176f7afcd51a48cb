package org.dateline.stats.extraction.period;

import java.util.List;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.extraction.text.Line;

/** "Between August and September 2024": what is said is of the second time, compared with the first. */
final class Between implements TimeRule {
    private static final List<TimeRule> ENDS = List.of(new Parts(), new Months(), new Years());

    @Override
    public Mention at(Line line, int from, Calendar calendar) {
        if (!line.is(from, Scheme.RANGE)) {
            return null;
        }
        Mention first = end(line, from + 1, calendar);
        Mention second =
                first != null && line.is(first.to(), Scheme.LINK, "and") ? end(line, first.to() + 1, calendar) : null;
        if (second == null) {
            return null;
        }
        Period base = first.period();
        while (!base.to().isBefore(second.period().from())) {
            base = base.yearBefore();
        }
        boolean compares = base.equals(second.period().previous())
                || base.equals(second.period().yearBefore());
        return compares ? Mention.base(from, first.to(), base, null) : null;
    }

    private static Mention end(Line line, int at, Calendar calendar) {
        return ENDS.stream()
                .map(rule -> rule.at(line, at, calendar))
                .filter(mention -> mention != null && mention.period() != null)
                .findFirst()
                .orElse(null);
    }
}
