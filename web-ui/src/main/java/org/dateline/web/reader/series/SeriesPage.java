package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.web.client.Listed;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One series as chart and table, each point with the sentence that states it. */
@Path("/series/{key}")
@Produces(MediaType.TEXT_HTML)
class SeriesPage {
    private static final Logger LOG = Logger.getLogger(SeriesPage.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance series(Page page, Sheet sheet, String linked);
    }

    private final SeriesPortal portal;
    private final StatsPortal stats;
    private final Descriptions descriptions;
    private final Pages pages;

    SeriesPage(@RestClient SeriesPortal portal, @RestClient StatsPortal stats, Descriptions descriptions, Pages pages) {
        this.portal = portal;
        this.stats = stats;
        this.descriptions = descriptions;
        this.pages = pages;
    }

    @GET
    public Uni<Response> read(
            @RestPath String key,
            @RestQuery String transform,
            @RestQuery String asOf,
            @RestQuery String from,
            @RestQuery String to) {
        Selection selection = new Selection(given(transform), given(asOf), given(from), given(to));
        Page page = pages.at("series", "/series/" + key + selection.query());
        return Uni.combine()
                .all()
                .unis(
                        portal.observations(
                                key, selection.transform(), selection.asOf(), selection.from(), selection.to()),
                        soft(portal.vintages(key)),
                        soft(stats.series(everyFrequency(key), Frequency.values().length)))
                .with((observations, vintages, kin) ->
                        new Sheet.Answers(observations, vintages.items(), kin.items(), selection))
                .flatMap(answers -> {
                    Sheet sheet = Sheet.of(answers, page, words(page));
                    return descriptions
                            .inScript(sheet, answers.observations(), page)
                            .flatMap(linked -> pages.show(page, Templates.series(page, sheet, linked)));
                });
    }

    /** The words of these pages in the language of one. */
    static SeriesMessages words(Page page) {
        return MessageBundles.get(SeriesMessages.class, Localized.Literal.of(page.language()));
    }

    /** A field that was left empty asks for nothing. */
    static String given(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }

    private static List<String> everyFrequency(String key) {
        int dot = key.indexOf('.');
        return Stream.of(Frequency.values())
                .map(frequency -> frequency + (dot < 0 ? key : key.substring(dot)))
                .toList();
    }

    /** Without its revisions or its other frequencies a series can still be read. */
    private static <T> Uni<Listed<T>> soft(Uni<Listed<T>> part) {
        return part.onFailure()
                .invoke(failure -> LOG.debugf("A part of a series page is missing: %s", failure.toString()))
                .onFailure()
                .recoverWithItem(new Listed<>(List.of(), 0));
    }
}
