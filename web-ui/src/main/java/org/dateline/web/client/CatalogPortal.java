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
import org.jboss.resteasy.reactive.RestResponse;

/** The catalog's public calls, made in nobody's name. */
@RegisterRestClient(configKey = "portal-catalog")
@RegisterProvider(RefusalReader.class)
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
public interface CatalogPortal {

    /** Published releases; several values of one filter are alternatives. */
    @GET
    @Path("/releases")
    Uni<FoundReleases> releases(
            @QueryParam("q") String q,
            @QueryParam("topic") List<String> topics,
            @QueryParam("organization") List<String> organizations,
            @QueryParam("language") List<String> languages,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("sort") String sort,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size);

    /** A published release by its slug or id; 308 with a Location and no entity where another stands in its place. */
    @GET
    @Path("/releases/{slug}")
    Uni<RestResponse<Release>> release(@PathParam("slug") String slugOrId);

    /** The public versions of a release, newest first. */
    @GET
    @Path("/releases/{slug}/revisions")
    Uni<Listed<Release.Version>> versions(@PathParam("slug") String slugOrId);

    /** Everybody who issues releases. */
    @GET
    @Path("/organizations")
    Uni<Listed<Organization>> organizations(@QueryParam("size") int size);

    /** All topics. */
    @GET
    @Path("/topics")
    Uni<Listed<Topic>> topics(@QueryParam("size") int size);
}
