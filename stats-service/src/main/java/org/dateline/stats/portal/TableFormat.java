package org.dateline.stats.portal;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.dateline.stats.negotiation.Negotiation;

/** What points of series are written as. */
enum TableFormat implements Negotiation.Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv"),
    XLSX(SeriesWorkbook.TYPE),
    CSVW(CsvMetadata.TYPE);

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    @Override
    public List<String> types() {
        return List.of(type);
    }

    @Override
    public List<String> names() {
        return List.of(name().toLowerCase(Locale.ROOT));
    }
}
