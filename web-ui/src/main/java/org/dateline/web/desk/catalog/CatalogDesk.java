package org.dateline.web.desk.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.RefusalReader;
import org.dateline.web.desk.login.CallerToken;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The catalog's desk calls, made in the name of the caller; what it refuses is a {@link Refusal}. */
@RegisterRestClient(configKey = "desk-catalog")
@RegisterClientHeaders(CallerToken.class)
@RegisterProvider(RefusalReader.class)
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CatalogDesk {

    /** Releases in work. {@code null} leaves a filter out. */
    @GET
    @Path("/desk/releases")
    Uni<ReleasePage> releases(
            @QueryParam("state") String state,
            @QueryParam("q") String q,
            @QueryParam("mine") Boolean mine,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size);

    /** One release with its entity tag. */
    @GET
    @Path("/desk/releases/{id}")
    Uni<RestResponse<DeskRelease>> release(@PathParam("id") String id);

    @GET
    @Path("/desk/releases/{id}/revisions")
    Uni<Revisions> revisions(@PathParam("id") String id, @QueryParam("size") Integer size);

    @POST
    @Path("/desk/releases")
    Uni<DeskRelease> create(Draft draft);

    /** Saves a draft over exactly the state that {@code etag} names; anything newer is refused with 412. */
    @PUT
    @Path("/desk/releases/{id}")
    Uni<DeskRelease> save(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String etag, Draft draft);

    /** Takes a release a step further: submit, return, approve, publish, schedule and so on. */
    @POST
    @Path("/desk/releases/{id}/{action}")
    Uni<DeskRelease> act(
            @PathParam("id") String id,
            @PathParam("action") String action,
            @HeaderParam(HttpHeaders.IF_MATCH) String etag,
            Map<String, Object> with);

    @POST
    @Path("/desk/preview")
    Uni<Rendered> preview(Body body);

    @GET
    @Path("/topics")
    Uni<Terms> topics(@QueryParam("size") Integer size);

    @GET
    @Path("/organizations")
    Uni<Terms> organizations(@QueryParam("size") Integer size);

    /** Takes a listing in; the report is at the address that {@code Location} gives. */
    @POST
    @Path("/desk/imports")
    @Consumes("text/plain; charset=utf-8")
    Uni<RestResponse<Void>> take(
            @QueryParam("format") String format,
            @QueryParam("dryRun") boolean dryRun,
            @QueryParam("publish") boolean publish,
            InputStream listing);

    /** Stops an import, or goes on with one that was. */
    @POST
    @Path("/desk/imports/{id}/{action}")
    Uni<ImportReport> steer(@PathParam("id") String id, @PathParam("action") String action);

    @GET
    @Path("/desk/imports/{id}")
    Uni<ImportReport> report(@PathParam("id") String id);

    @GET
    @Path("/desk/imports")
    Uni<ImportPage> imports(@QueryParam("page") Integer page, @QueryParam("size") Integer size);

    @GET
    @Path("/desk/audit")
    Uni<AuditPage> audit(
            @QueryParam("release") String release, @QueryParam("page") Integer page, @QueryParam("size") Integer size);

    /** Markdown to be rendered. */
    record Body(String body) {}

    /** What Markdown becomes for readers. */
    record Rendered(String html, String text) {}

    /** A topic or an organisation. */
    record Term(String id, String name) {}

    record Terms(List<Term> items) {}

    /** The saved texts of a release, newest first. */
    record Revisions(List<SavedRevision> items) {}
}
