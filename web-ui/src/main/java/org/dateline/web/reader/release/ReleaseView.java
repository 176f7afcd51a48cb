package org.dateline.web.reader.release;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.web.client.Check;
import org.dateline.web.client.Figure;
import org.dateline.web.client.Release;
import org.dateline.web.client.Release.Named;
import org.dateline.web.layout.Arithmetic;
import org.dateline.web.layout.MarkedText;
import org.dateline.web.layout.MarkedText.Mark;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.Names;
import org.dateline.web.reader.Reading;

/**
 * A release with what is known about its figures.
 *
 * @param topics its topics by their names in the language of the page
 * @param known whether the figures could be had; without them the text is read as it is
 * @param rows the figures in the order of the text
 * @param versions its public versions, newest first
 */
record ReleaseView(
        Release release,
        List<Named> topics,
        boolean known,
        List<Row> rows,
        List<Claim> claims,
        List<Release.Version> versions) {
    private static final List<String> BY_WEIGHT = List.of("contradicts", "agrees_within_rounding", "agrees");

    /** @param verdict the gravest that a check has on the figure; empty where none has any */
    record Row(Reading reading, String verdict) {}

    /**
     * A check with the figure that it is about; null where that is not shown.
     *
     * @param arithmetic in the language of the page
     */
    record Claim(Check check, Reading reading, String arithmetic) {}

    static ReleaseView of(
            Release release,
            Map<String, String> topicNames,
            Optional<List<Figure>> figures,
            List<Check> checks,
            List<Release.Version> versions,
            Page page,
            Names names) {
        Map<String, String> verdicts = checks.stream()
                .filter(check -> BY_WEIGHT.contains(check.verdict()))
                .collect(Collectors.toMap(
                        Check::figure,
                        Check::verdict,
                        (one, other) -> BY_WEIGHT.indexOf(one) < BY_WEIGHT.indexOf(other) ? one : other));
        List<Row> rows = figures.orElse(List.of()).stream()
                .filter(figure -> !"rejected".equals(figure.state()))
                .sorted(Comparator.comparingInt(Figure::start))
                .map(figure -> new Row(Reading.of(figure, page, names), verdicts.getOrDefault(figure.id(), "")))
                .toList();
        Map<String, Reading> readings =
                rows.stream().map(Row::reading).collect(Collectors.toMap(Reading::id, Function.identity()));
        List<Claim> claims = checks.stream()
                .map(check -> new Claim(check, readings.get(check.figure()), Arithmetic.words(check, page.korean())))
                .toList();
        List<Named> topics = release.topics().stream()
                .map(topic -> new Named(topic.id(), topicNames.getOrDefault(topic.id(), topic.name())))
                .toList();
        return new ReleaseView(release, topics, figures.isPresent(), rows, claims, versions);
    }

    /** The title with its figures marked. */
    public String markedTitle() {
        return MarkedText.title(release.title(), marks());
    }

    /** The text with its figures marked. */
    public String markedHtml() {
        int start = Math.min(release.text().length(), release.title().length() + 2);
        return MarkedText.body(release.html(), release.title(), release.text().substring(start), marks());
    }

    public boolean withdrawn() {
        return release.withdrawal() != null;
    }

    /** Claims that a check could decide, the gravest first. */
    public List<Claim> decided() {
        return claims.stream()
                .filter(claim -> BY_WEIGHT.contains(claim.check().verdict()))
                .sorted(Comparator.comparingInt(
                        claim -> BY_WEIGHT.indexOf(claim.check().verdict())))
                .toList();
    }

    public List<Claim> undecided() {
        return claims.stream()
                .filter(claim -> !BY_WEIGHT.contains(claim.check().verdict()))
                .toList();
    }

    public long agreeing() {
        return count("agrees");
    }

    public long rounding() {
        return count("agrees_within_rounding");
    }

    public long contradicting() {
        return count("contradicts");
    }

    private long count(String verdict) {
        return claims.stream()
                .filter(claim -> verdict.equals(claim.check().verdict()))
                .count();
    }

    private List<Mark> marks() {
        return rows.stream()
                .map(row -> new Mark(
                        row.reading().figure().start(),
                        row.reading().figure().end(),
                        "figure-" + row.reading().id(),
                        row.verdict()))
                .toList();
    }
}
