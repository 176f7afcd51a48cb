package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesData;

/**
 * SDMX-CSV, a row for each observation, or for each series where no observations are wanted. Version 1.0 begins with the
 * dataflow, 2.0 with the structure and an action. An answer about history says by a last column since when a row was valid.
 */
final class CsvData implements DataWriter {
    private final Spool spool;
    private final CsvVersion version;
    private final DataQuery.Content content;
    private final boolean history;
    private Action action;
    private Instant validFrom;

    CsvData(Spool spool, CsvVersion version, DataQuery.Content content, boolean history) {
        this.spool = spool;
        this.version = version;
        this.content = content;
        this.history = history;
    }

    @Override
    public void start(Action wanted, Instant prepared) throws IOException {
        action = wanted;
        List<String> header = new ArrayList<>(version.columns());
        Dimension.all().forEach(dimension -> header.add(dimension.name()));
        if (content.observations()) {
            header.add(Dimension.TIME);
        }
        if (content.observations() && content.values()) {
            header.add(Dimension.MEASURE);
        }
        content.attributes().forEach(attribute -> header.add(attribute.name()));
        if (history) {
            header.add("VALID_FROM");
        }
        row(header);
    }

    @Override
    public void startDataSet(Instant since) {
        validFrom = since;
    }

    @Override
    public void series(SeriesData series) throws IOException {
        if (!content.observations()) {
            row(row(series, null, series.attributes()));
            return;
        }
        for (SeriesData.Observation observation : series.observations()) {
            row(row(series, observation, SeriesData.together(series, observation)));
        }
    }

    private List<String> row(SeriesData series, SeriesData.Observation observation, Map<Attribute, String> attributes) {
        List<String> row = new ArrayList<>(version.cells(action));
        Dimension.all().forEach(dimension -> row.add(dimension.of(series.key())));
        if (observation != null) {
            row.add(observation.time());
            if (content.values()) {
                row.add(observation.text());
            }
        }
        content.attributes().forEach(attribute -> row.add(attributes.getOrDefault(attribute, "")));
        if (history) {
            row.add(validFrom.toString());
        }
        return row;
    }

    @Override
    public void endDataSet() {
        // Rows of several data sets follow each other.
    }

    @Override
    public void end() {
        // A table has no end of its own.
    }

    /** As RFC 4180 has it. */
    private void row(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(quoted(cell));
        }
        spool.write(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** What rows begin with. */
    enum CsvVersion {
        ONE(List.of("DATAFLOW")) {
            @Override
            List<String> cells(Action action) {
                return List.of(Maintained.reference(Maintained.SERIES));
            }
        },
        TWO(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION")) {
            @Override
            List<String> cells(Action action) {
                return List.of("dataflow", Maintained.reference(Maintained.SERIES), action.letter());
            }
        };

        private final List<String> columns;

        CsvVersion(List<String> columns) {
            this.columns = columns;
        }

        List<String> columns() {
            return columns;
        }

        abstract List<String> cells(Action action);
    }
}
