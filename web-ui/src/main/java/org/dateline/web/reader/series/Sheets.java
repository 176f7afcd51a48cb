package org.dateline.web.reader.series;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.web.client.Listed;
import org.dateline.web.client.StatsPortal;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks the figure service for all that the page of a series shows, at once. */
@ApplicationScoped
class Sheets {
    private static final Logger LOG = Logger.getLogger(Sheets.class);

    private final SeriesPortal portal;
    private final StatsPortal stats;

    Sheets(@RestClient SeriesPortal portal, @RestClient StatsPortal stats) {
        this.portal = portal;
        this.stats = stats;
    }

    Uni<Sheet.Answers> answers(String key, Selection selection) {
        List<String> kin = kin(key);
        return Uni.combine()
                .all()
                .unis(
                        portal.observations(key, selection.parameters()),
                        newest(key, selection),
                        soft(portal.vintages(key)),
                        soft(stats.series(kin, kin.size())))
                .with((observations, newest, vintages, series) ->
                        new Sheet.Answers(observations, newest, vintages.items(), series.items(), selection));
    }

    /** What is known today, to stand beside what was known before. */
    private Uni<List<Observations.Observation>> newest(String key, Selection selection) {
        if (!selection.past()) {
            return Uni.createFrom().item(List.of());
        }
        return portal.observations(key, selection.newest().parameters())
                .map(Observations::observations)
                .onFailure()
                .invoke(Sheets::log)
                .onFailure()
                .recoverWithItem(List.of());
    }

    /** The same at other frequencies, and what the series may be a part of. */
    private static List<String> kin(String key) {
        return SeriesKey.of(key)
                .map(parts -> Stream.concat(parts.atEveryFrequency().stream(), parts.wholes().stream())
                        .map(SeriesKey::toString)
                        .toList())
                .orElse(List.of(key));
    }

    /** Without its revisions or its kin a series can still be read. */
    private static <T> Uni<Listed<T>> soft(Uni<Listed<T>> part) {
        return part.onFailure().invoke(Sheets::log).onFailure().recoverWithItem(new Listed<>(List.of(), 0));
    }

    private static void log(Throwable failure) {
        LOG.debugf("A part of a series page is missing: %s", failure.toString());
    }
}
