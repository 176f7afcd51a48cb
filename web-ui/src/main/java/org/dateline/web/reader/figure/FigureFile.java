package org.dateline.web.reader.figure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dateline.web.layout.Pages;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** A figure for programs that cannot ask for a type, at an address of its own. */
@Path("/figures/{id:[0-9a-f]{16}}.json")
class FigureFile {
    private final FigurePortal portal;
    private final Pages pages;

    FigureFile(@RestClient FigurePortal portal, Pages pages) {
        this.portal = portal;
        this.pages = pages;
    }

    @GET
    public Uni<Response> json(@RestPath String id) {
        return portal.file(id)
                .map(bytes -> pages.answer(bytes, MediaType.APPLICATION_JSON).build());
    }
}
