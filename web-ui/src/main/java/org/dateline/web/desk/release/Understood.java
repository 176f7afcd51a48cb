package org.dateline.web.desk.release;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.web.client.Check;
import org.dateline.web.client.Figure;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.Reading;
import org.dateline.web.desk.stats.Extraction;
import org.dateline.web.desk.stats.FigurePage;
import org.dateline.web.layout.MarkedText;

/**
 * What the machine understood of a text.
 *
 * @param available whether it could be asked
 * @param reason why it could not read the text, in its own words, or {@code null}
 * @param doubtful how many figures a person has to look at
 */
record Understood(boolean available, String reason, List<Reading> readings, List<Check> checks, long doubtful) {

    /** Figures as they are stored; a page without items stands for a service that could not be asked. */
    static Understood of(FigurePage page, List<Check> checks, Desk frame) {
        if (page.items() == null) {
            return none();
        }
        List<Reading> readings = page.items().stream().map(frame::reading).toList();
        return new Understood(
                true,
                null,
                readings,
                checks,
                readings.stream().filter(Reading::doubtful).count());
    }

    /** Figures as they are read from a text that is not stored. */
    static Understood of(Extraction extraction, Desk frame) {
        List<Reading> readings =
                extraction.figures().stream().map(frame::reading).toList();
        List<Check> checks = extraction.checks() == null ? List.of() : extraction.checks();
        return new Understood(true, null, readings, checks, 0);
    }

    static Understood none() {
        return because(null);
    }

    /** Nothing, for a reason that a person can do something about, such as a text that is too long. */
    static Understood because(String reason) {
        return new Understood(false, reason, List.of(), List.of(), 0);
    }

    /** Where the figures stand in the text; each refers to its reading by the number in the list. */
    List<MarkedText.Mark> marks() {
        return IntStream.range(0, readings.size())
                .filter(index -> !"rejected".equals(readings.get(index).figure().state()))
                .mapToObj(index -> mark(index, readings.get(index).figure()))
                .toList();
    }

    private MarkedText.Mark mark(int index, Figure figure) {
        String name = figure.id() != null ? figure.id() : String.valueOf(index);
        boolean contradicted =
                checks.stream().anyMatch(check -> "contradicts".equals(check.verdict()) && name.equals(check.figure()));
        String kind = contradicted ? "contradicted" : readings.get(index).doubtful() ? "doubtful" : "read";
        return new MarkedText.Mark(figure.start(), figure.end(), "reading-" + index, kind);
    }

    /** Checks that hold exactly. */
    public long agreeing() {
        return count("agrees");
    }

    /** Checks that hold as far as rounding lets one tell. */
    public long rounding() {
        return count("agrees_within_rounding");
    }

    /** Checks that cannot hold. */
    public long contradicting() {
        return count("contradicts");
    }

    /** Checks that neither hold nor fail. */
    public long undecided() {
        return checks.size() - agreeing() - rounding() - contradicting();
    }

    private long count(String verdict) {
        return checks.stream().filter(check -> verdict.equals(check.verdict())).count();
    }
}
