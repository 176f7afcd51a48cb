package org.dateline.web.reader.series;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The values of a series as files: what the figure service answers, byte for byte. Only the description of the CSV names
 * the table where readers find it; its address is the one that W3C's Model for Tabular Data has for it.
 */
@Path("/series/{key:[^/]+?}.{format:csv-metadata[.]json|csv|xlsx|json}")
class SeriesFiles {
    private static final String METADATA = "csv-metadata.json";
    private static final String METADATA_TYPE = "application/csvm+json";

    private final SeriesPortal portal;
    private final Pages pages;
    private final ObjectMapper json;

    SeriesFiles(@RestClient SeriesPortal portal, Pages pages, ObjectMapper json) {
        this.portal = portal;
        this.pages = pages;
        this.json = json;
    }

    @GET
    public Uni<Response> file(@RestPath String key, @RestPath String format, @BeanParam Selection selection) {
        boolean metadata = format.equals(METADATA);
        Page page = pages.at("series", "/series/" + key);
        String address = page.site() + page.here();
        String query = selection.query();
        String type =
                switch (format) {
                    case "csv" -> "text/csv; charset=utf-8";
                    case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case METADATA -> METADATA_TYPE;
                    default -> "application/json";
                };
        return portal.file(key, metadata ? "csvw" : format, selection.parameters())
                .map(bytes -> metadata ? describing(address + ".csv" + query, bytes) : bytes)
                .map(bytes -> pages.answer(bytes, type)
                        .header(
                                HttpHeaders.LINK,
                                format.equals("csv") ? describedBy(address + "." + METADATA + query) : null)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + key.replaceAll("[^A-Z0-9_.]", "") + "." + format + "\"")
                        .build());
    }

    private byte[] describing(String table, byte[] metadata) {
        try {
            ObjectNode description = (ObjectNode) json.readTree(metadata);
            return json.writeValueAsBytes(description.put("url", table));
        } catch (IOException noDescription) {
            throw new UncheckedIOException(noDescription);
        }
    }

    private static String describedBy(String metadata) {
        return "<" + metadata + ">; rel=\"describedby\"; type=\"" + METADATA_TYPE + "\"";
    }
}
