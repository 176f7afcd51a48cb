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
        if (line.is(from, Scheme.LINK, "from")) {
            return fromTo(line, from, calendar);
        }
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

    /** "From April 2019 to May 2019": a span would hardly name its year twice. */
    private static Mention fromTo(Line line, int from, Calendar calendar) {
        int month = TimeWords.month(line, from + 1);
        Integer year = month == 0 ? null : TimeWords.year(line, from + 2);
        int next = year == null || !line.is(from + 3, Scheme.LINK, "to") ? 0 : TimeWords.month(line, from + 4);
        Integer last = next == 0 ? null : TimeWords.year(line, from + 5);
        if (last == null) {
            return null;
        }
        Period base = Period.month(year, month);
        boolean follows = base.equals(Period.month(last, next).previous());
        return follows ? Mention.base(from, from + 3, base, null) : null;
    }

    private static Mention end(Line line, int at, Calendar calendar) {
        return ENDS.stream()
                .map(rule -> rule.at(line, at, calendar))
                .filter(mention -> mention != null && mention.period() != null)
                .findFirst()
                .orElse(null);
    }
}
