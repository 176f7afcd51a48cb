package org.dateline.stats.portal;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.stats.series.Estimate;
import org.dateline.stats.series.IctClassification;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Titles;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.transform.Share;
import org.dateline.stats.series.transform.Transform;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Editions;

/** Makes the rows of tables. */
@Singleton
class TableRows {
    private final Titles titles;
    private final Editions editions;

    TableRows(Titles titles, Editions editions) {
        this.titles = titles;
        this.editions = editions;
    }

    /** @param points that of now, and that of the year before where it is known */
    record Cell(Key key, Vintages.Observation now, List<Vintages.Observation> points) {
        private List<Estimate> estimates() {
            return points.stream().map(Vintages.Observation::estimate).toList();
        }
    }

    /**
     * @param whole what to take a share of; null for none
     * @param codes those of all rows, among which the row's parent is looked for
     */
    TableView.Row row(Cell cell, TableDimension by, Cell whole, Set<String> codes) {
        Statement statement = cell.now().statement();
        String code = by.code(cell.key());
        Titles.Name name = by == TableDimension.SUBJECT ? titles.subject(code) : titles.area(code);
        return new TableView.Row(
                cell.key().toString(),
                code,
                name.english(),
                name.korean(),
                Decimals.text(statement.value()),
                Decimals.text(cell.now().interval().lower()),
                Decimals.text(cell.now().interval().upper()),
                percent(Transform.PC1.of(cell.estimates()), cell),
                whole == null ? null : percent(Share.of(cell.estimates(), whole.estimates()), cell),
                parent(code, by, codes),
                SeriesView.ReleaseLink.of(statement),
                statement.figure(),
                statement.quote(),
                statement.withdrawn());
    }

    private static String percent(List<Estimate> made, Cell cell) {
        return made.stream()
                .filter(estimate -> estimate.period().equals(cell.now().period()))
                .findFirst()
                .map(Estimate::value)
                .map(value -> value.setScale(1, RoundingMode.HALF_EVEN))
                .map(BigDecimal::toPlainString)
                .orElse(null);
    }

    /** Up the vocabulary to the first that is a row; a vocabulary that goes in circles ends nowhere. */
    private String parent(String code, TableDimension by, Set<String> codes) {
        boolean ict = by == TableDimension.SUBJECT && IctClassification.holds(code, editions.vocabulary());
        Set<String> seen = new HashSet<>();
        String at = broader(by, ict ? IctClassification.subject(code) : code);
        while (at != null && seen.add(at)) {
            String row = ict ? IctClassification.code(at) : at;
            if (codes.contains(row)) {
                return row;
            }
            at = broader(by, at);
        }
        return null;
    }

    private String broader(TableDimension by, String code) {
        return editions.vocabulary()
                .find(by.scheme(), code)
                .map(Concept::broader)
                .map(broader -> broader.toUpperCase(Locale.ROOT))
                .orElse(null);
    }
}
