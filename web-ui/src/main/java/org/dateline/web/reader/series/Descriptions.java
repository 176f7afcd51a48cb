package org.dateline.web.reader.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.PortalConfig;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.Publishers;
import org.dateline.web.reader.Vocabulary;

/** Describes series with what the portal knows besides: names, publishers, the licence. */
@ApplicationScoped
class Descriptions {
    private final Vocabulary vocabulary;
    private final Publishers publishers;
    private final PortalConfig config;
    private final LinkedData linkedData;

    Descriptions(Vocabulary vocabulary, Publishers publishers, PortalConfig config, LinkedData linkedData) {
        this.vocabulary = vocabulary;
        this.publishers = publishers;
        this.config = config;
        this.linkedData = linkedData;
    }

    /** The description for a script element; null where there is none, on a view of only a part for example. */
    Uni<String> inScript(Sheet sheet, Observations found, Page page) {
        return Uni.combine().all().unis(vocabulary.names(), publishers.all()).with((names, agencies) -> {
            Description.Surroundings around =
                    new Description.Surroundings(agencies, names, page, SeriesPage.words(page), config.license());
            Optional<String> linked =
                    Description.of(sheet, found.observations(), around).map(linkedData::inScript);
            return linked.orElse(null);
        });
    }
}
