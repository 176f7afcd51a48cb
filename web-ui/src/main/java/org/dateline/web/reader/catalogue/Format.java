package org.dateline.web.reader.catalogue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.web.reader.LinkedData;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** How the catalogue is written. */
enum Format {
    TTL("text/turtle"),
    JSONLD("application/ld+json"),
    RDF("application/rdf+xml");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The end of the address, {@code ttl} for example. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> ofType(String type) {
        return Arrays.stream(values())
                .filter(format -> format.type.equals(type))
                .findFirst();
    }

    static Format ofSuffix(String suffix) {
        return valueOf(suffix.toUpperCase(Locale.ROOT));
    }

    static List<String> types() {
        return Arrays.stream(values()).map(Format::type).toList();
    }

    byte[] write(Model graph, LinkedData linkedData) {
        if (this == JSONLD) {
            return linkedData.bytes(GraphJson.of(graph));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Rio.write(graph, this == TTL ? new TurtleWriter(bytes) : new RDFXMLWriter(bytes));
        return bytes.toByteArray();
    }
}
