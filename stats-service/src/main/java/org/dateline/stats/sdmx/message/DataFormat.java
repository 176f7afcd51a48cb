package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.util.List;
import org.dateline.stats.negotiation.Negotiation;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.structure.CodeLists;

/** What data can be written as. */
public enum DataFormat implements Negotiation.Format {
    GENERIC(
            List.of("application/vnd.sdmx.genericdata+xml;version=2.1", "application/xml", "text/xml"),
            List.of("genericdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException {
            return new GenericXml(spool, "GenericData", query.content());
        }
    },
    GENERIC_TIME_SERIES(List.of("application/vnd.sdmx.generictimeseriesdata+xml;version=2.1"), List.of()) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException {
            return new GenericXml(spool, "GenericTimeSeriesData", query.content());
        }
    },
    SPECIFIC(List.of("application/vnd.sdmx.structurespecificdata+xml;version=2.1"), List.of("structurespecificdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException {
            return new SpecificXml(spool, "StructureSpecificData", query.content());
        }
    },
    SPECIFIC_TIME_SERIES(List.of("application/vnd.sdmx.structurespecifictimeseriesdata+xml;version=2.1"), List.of()) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException {
            return new SpecificXml(spool, "StructureSpecificTimeSeriesData", query.content());
        }
    },
    CSV_1(
            List.of("application/vnd.sdmx.data+csv;version=1.0.0;labels=id;timeFormat=original", "text/csv"),
            List.of("csv", "csvdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) {
            return new CsvData(spool, CsvData.CsvVersion.ONE, query.content(), query.history());
        }
    },
    CSV_2(
            List.of("application/vnd.sdmx.data+csv;version=2.0.0;labels=id;timeFormat=original;keys=none", "text/csv"),
            List.of("csv", "csvdata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) {
            return new CsvData(spool, CsvData.CsvVersion.TWO, query.content(), query.history());
        }
    },
    JSON_1(List.of("application/vnd.sdmx.data+json;version=1.0.0", "application/json"), List.of("json", "jsondata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException {
            return new JsonData(spool, JsonData.JsonVersion.ONE, query.content(), names);
        }
    },
    JSON_2(List.of("application/vnd.sdmx.data+json;version=2.0.0", "application/json"), List.of("json", "jsondata")) {
        @Override
        DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException {
            return new JsonData(spool, JsonData.JsonVersion.TWO, query.content(), names);
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

    abstract DataWriter writer(Spool spool, DataQuery query, CodeLists names) throws IOException;
}
