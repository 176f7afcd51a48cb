package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.util.List;
import org.dateline.stats.sdmx.query.DataQuery;

/** What data can be written as. */
public enum DataFormat implements Negotiation.Format {
    GENERIC(
            List.of("application/vnd.sdmx.genericdata+xml;version=2.1", "application/xml", "text/xml"),
            List.of("genericdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query) throws IOException {
            return new GenericXml(spool, "GenericData", query.content());
        }
    },
    GENERIC_TIME_SERIES(List.of("application/vnd.sdmx.generictimeseriesdata+xml;version=2.1"), List.of()) {
        @Override
        DataWriter writer(Spool spool, DataQuery query) throws IOException {
            return new GenericXml(spool, "GenericTimeSeriesData", query.content());
        }
    },
    SPECIFIC(List.of("application/vnd.sdmx.structurespecificdata+xml;version=2.1"), List.of("structurespecificdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query) throws IOException {
            return new SpecificXml(spool, "StructureSpecificData", query.content());
        }
    },
    SPECIFIC_TIME_SERIES(List.of("application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1"), List.of()) {
        @Override
        DataWriter writer(Spool spool, DataQuery query) throws IOException {
            return new SpecificXml(spool, "StructureSpecificTimeSeriesData", query.content());
        }
    },
    CSV_1(
            List.of("application/vnd.sdmx.data+csv;version=1.0.0;labels=id;timeFormat=original", "text/csv"),
            List.of("csv", "csvdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query) {
            return new CsvData(spool, CsvData.CsvVersion.ONE, query.content(), query.history());
        }
    };

    private final List<String> types;
    private final List<String> names;

    DataFormat(List<String> types, List<String> names) {
        this.types = types;
        this.names = names;
    }

    @Override
    public List<String> types() {
        return types;
    }

    @Override
    public List<String> names() {
        return names;
    }

    abstract DataWriter writer(Spool spool, DataQuery query) throws IOException;
}
