package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.dateline.stats.negotiation.Negotiation;
import org.dateline.stats.sdmx.structure.StructureQuery.Told;

/** What structures can be written as. */
public enum StructureFormat implements Negotiation.Format {
    XML(List.of("application/vnd.sdmx.structure+xml;version=2.1", "application/xml", "text/xml"), List.of("xml")) {
        @Override
        void write(Spool spool, List<Told> artefacts, Instant prepared) throws IOException {
            StructureXml.write(spool, artefacts, prepared);
        }
    },
    JSON(List.of("application/vnd.sdmx.structure+json;version=2.0.0", "application/json"), List.of("json")) {
        @Override
        void write(Spool spool, List<Told> artefacts, Instant prepared) throws IOException {
            StructureJson.write(spool, artefacts, prepared);
        }
    };

    private final List<String> types;
    private final List<String> names;

    StructureFormat(List<String> types, List<String> names) {
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

    abstract void write(Spool spool, List<Told> artefacts, Instant prepared) throws IOException;
}
