package org.dateline.web.client;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The figure service's public calls, made in nobody's name. */
@RegisterRestClient(configKey = "portal-stats")
@RegisterProvider(RefusalReader.class)
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public interface StatsPortal {

    /** All figures of a published release; 404 as long as it has not been read. */
    @GET
    @Path("/releases/{id}/figures")
    Uni<Listed<Figure>> figures(@PathParam("id") String release);

    /** What became of the claims of a published release. */
    @GET
    @Path("/releases/{id}/checks")
    Uni<Listed<Check>> checks(@PathParam("id") String release);

    /** The leading figures of at most 50 releases. */
    @GET
    @Path("/figures")
    Uni<Listed<Figure>> leading(@QueryParam("release") List<String> releases, @QueryParam("leading") int each);

    /** A figure of a published release by itself. */
    @GET
    @Path("/figures/{id}")
    Uni<CitedFigure> figure(@PathParam("id") String id);

    /** The series with these keys, as far as they exist. */
    @GET
    @Path("/series")
    Uni<Listed<Series>> series(@QueryParam("key") List<String> keys, @QueryParam("size") int size);

    /** The series after a key, in the order of their keys; after nothing, the first ones. */
    @GET
    @Path("/series/all")
    Uni<Listed<Series>> all(@QueryParam("after") String after, @QueryParam("size") int size);

    /** What the codes of figures stand for. */
    @GET
    @Path("/concepts")
    Uni<Concepts> concepts();
}
