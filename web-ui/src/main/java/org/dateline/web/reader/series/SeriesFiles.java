package org.dateline.web.reader.series;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The values of a series as files: what the figure service answers, byte for byte. */
@Path("/series/{key:[^/]+}.{format:csv|xlsx|json}")
class SeriesFiles {
    private final SeriesPortal portal;
    private final Pages pages;

    SeriesFiles(@RestClient SeriesPortal portal, Pages pages) {
        this.portal = portal;
        this.pages = pages;
    }

    @GET
    public Uni<Response> file(
            @RestPath String key,
            @RestPath String format,
            @RestQuery String transform,
            @RestQuery String asOf,
            @RestQuery String from,
            @RestQuery String to) {
        String type =
                switch (format) {
                    case "csv" -> "text/csv; charset=utf-8";
                    case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    default -> "application/json";
                };
        return portal.file(
                        key,
                        format,
                        SeriesPage.given(transform),
                        SeriesPage.given(asOf),
                        SeriesPage.given(from),
                        SeriesPage.given(to))
                .map(bytes -> pages.answer(bytes, type)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + key.replaceAll("[^A-Z0-9_.]", "") + "." + format + "\"")
                        .build());
    }
}
