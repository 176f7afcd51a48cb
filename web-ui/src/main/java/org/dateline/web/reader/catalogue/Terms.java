package org.dateline.web.reader.catalogue;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Terms of vocabularies that the library does not come with. */
final class Terms {
    static final String STAT = "http://data.europa.eu/s1n/";
    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    static final String CUBE = "http://purl.org/linked-data/cube#";
    static final String SDMX_DIMENSION = "http://purl.org/linked-data/sdmx/2009/dimension#";
    static final String SDMX_ATTRIBUTE = "http://purl.org/linked-data/sdmx/2009/attribute#";

    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    private Terms() {}

    static IRI iri(String address) {
        return SimpleValueFactory.getInstance().createIRI(address);
    }

    static IRI mediaType(String type) {
        return iri(MEDIA_TYPES + type);
    }
}
