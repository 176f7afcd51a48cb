package org.dateline.web.desk.vocabulary;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.dateline.web.client.RefusalReader;
import org.dateline.web.desk.login.CallerToken;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The figure service's vocabulary, in the name of the caller. */
@RegisterRestClient(configKey = "desk-stats")
@RegisterClientHeaders(CallerToken.class)
@RegisterProvider(RefusalReader.class)
@Path("/api/v1/desk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface VocabularyDesk {
    /** {@code null} leaves a filter out. */
    @GET
    @Path("/concepts")
    Uni<Faceted<Concept>> concepts(
            @QueryParam("q") String q,
            @QueryParam("scheme") String scheme,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/concepts/candidates")
    Uni<Faceted<Faceted.Candidate>> candidates(
            @QueryParam("q") String q,
            @QueryParam("scheme") String scheme,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    /** A concept with its entity tag. */
    @GET
    @Path("/concepts/{id}")
    Uni<RestResponse<Concept>> concept(@PathParam("id") String id);

    @GET
    @Path("/concepts/{id}/log")
    Uni<ConceptLog> log(@PathParam("id") String id, @QueryParam("size") int size);

    @GET
    @Path("/concepts/changes")
    Uni<ChangePage> changes(
            @QueryParam("state") String state, @QueryParam("page") int page, @QueryParam("size") int size);

    @POST
    @Path("/concepts/changes")
    Uni<Change> propose(Map<String, Object> change);

    @GET
    @Path("/concepts/changes/{id}")
    Uni<Change> change(@PathParam("id") String id);

    /** @param decision {@code apply} or {@code discard} */
    @POST
    @Path("/concepts/changes/{id}/{decision}")
    Uni<Change> decide(@PathParam("id") String id, @PathParam("decision") String decision, Map<String, Object> nothing);

    @GET
    @Path("/rederivations/{id}")
    Uni<Progress> progress(@PathParam("id") String id);

    /** @param action {@code stop} or {@code resume} */
    @POST
    @Path("/rederivations/{id}/{action}")
    Uni<Progress> steer(@PathParam("id") String id, @PathParam("action") String action, Map<String, Object> nothing);
}
