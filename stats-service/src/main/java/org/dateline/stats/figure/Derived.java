package org.dateline.stats.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Keying;
import org.dateline.stats.series.Quote;
import org.dateline.stats.series.StatementRow;
import org.dateline.stats.vocabulary.Edition;
import org.dateline.stats.vocabulary.Vocabulary;

/**
 * What the text of a revision says by one edition of the vocabulary and the decisions of reviewers; nothing of it is stored
 * yet. The same text after the same texts, edition and decisions always give the same.
 */
public record Derived(List<Row> figures, List<StatementRow> statements) {
    /** A figure below this confidence is put before a reviewer. */
    private static final double DOUBTFUL = 0.6;

    /** A figure as it is stored: the columns that queries ask for beside what is served. */
    public record Row(
            UUID release,
            int revision,
            String id,
            int ordinal,
            String kind,
            String state,
            double confidence,
            String series,
            String quote,
            FigureView view) {}

    /** @param known what was derived of the release before: figures found again keep their ids */
    static Derived of(
            ReleaseRevision revision, Edition edition, List<Former> known, Map<String, Reviews.Review> decided) {
        // Korean is published and searched, but not yet read.
        List<Figure> read = "en".equals(revision.language())
                ? edition.extractor().read(revision.source()).figures()
                : List.of();
        List<String> ids = FigureIds.of(revision.release(), revision.number(), known, revision.text(), read);
        List<Figure> figures = IntStream.range(0, read.size())
                .mapToObj(i -> coded(corrected(read.get(i), decided.get(ids.get(i))), edition.vocabulary()))
                .toList();
        Keying keying = new Keying(revision.agency().area(), revision.released(), figures);
        List<Row> rows = new ArrayList<>();
        List<StatementRow> stated = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String state = state(figure, decided.get(ids.get(i)));
            String key = keying.series(figure).map(Key::toString).orElse(null);
            rows.add(row(revision, figure, i, state, key, ids));
            if (!"rejected".equals(state)) {
                stated.addAll(StatementRow.of(figure, ids.get(i), keying));
            }
        }
        return new Derived(rows, stated);
    }

    private static Figure corrected(Figure read, Reviews.Review review) {
        return review == null || review.correction() == null
                ? read
                : review.correction().of(read);
    }

    /** A code that was merged into another, by a correction or by a rule that knows it, means the other one. */
    private static Figure coded(Figure figure, Vocabulary vocabulary) {
        return vocabulary.merged().isEmpty()
                ? figure
                : figure.about(
                        slot(vocabulary, Scheme.MEASURE, figure.measure()),
                        slot(vocabulary, Scheme.SUBJECT, figure.subject()),
                        slot(vocabulary, Scheme.AREA, figure.area()),
                        slot(vocabulary, Scheme.AREA, figure.counterpart()));
    }

    private static Figure.Slot slot(Vocabulary vocabulary, Scheme scheme, Figure.Slot slot) {
        return slot == null || slot.code() == null
                ? slot
                : new Figure.Slot(vocabulary.canonical(scheme, slot.code()), slot.words());
    }

    private static String state(Figure figure, Reviews.Review review) {
        if (review != null) {
            return review.decision();
        }
        return figure.confidence() < DOUBTFUL ? "doubtful" : "read";
    }

    private static Row row(
            ReleaseRevision revision, Figure figure, int ordinal, String state, String key, List<String> ids) {
        String id = ids.get(ordinal);
        return new Row(
                revision.release(),
                revision.number(),
                id,
                ordinal,
                figure.kind().name(),
                state,
                figure.confidence(),
                key,
                Quote.around(revision.text(), figure.start(), figure.end()),
                FigureView.of(figure, id, revision.release(), revision.number(), state, key, ids::get));
    }
}
