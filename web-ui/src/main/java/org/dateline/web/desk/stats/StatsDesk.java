package org.dateline.web.desk.stats;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.dateline.web.client.Figure;
import org.dateline.web.client.RefusalReader;
import org.dateline.web.desk.login.CallerToken;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The figure service's desk calls, made in the name of the caller. */
@RegisterRestClient(configKey = "desk-stats")
@RegisterClientHeaders(CallerToken.class)
@RegisterProvider(RefusalReader.class)
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface StatsDesk {

    /** Reads a text that is stored nowhere. */
    @POST
    @Path("/extractions")
    Uni<Extraction> read(Source source);

    @GET
    @Path("/desk/releases/{id}/figures")
    Uni<FigurePage> figures(@PathParam("id") String release);

    @GET
    @Path("/desk/releases/{id}/checks")
    Uni<CheckPage> checks(@PathParam("id") String release);

    /** The queue. */
    @GET
    @Path("/desk/figures")
    Uni<FigurePage> queue(
            @QueryParam("state") String state, @QueryParam("page") Integer page, @QueryParam("size") Integer size);

    @POST
    @Path("/desk/figures/{id}/accept")
    Uni<Figure> accept(@PathParam("id") String id, Map<String, Object> nothing);

    @POST
    @Path("/desk/figures/{id}/reject")
    Uni<Figure> reject(@PathParam("id") String id, Map<String, Object> nothing);

    /** Corrects the fields that are given and leaves the others. */
    @PATCH
    @Path("/desk/figures/{id}")
    Uni<Figure> correct(@PathParam("id") String id, Map<String, Object> changes);

    /** A text to be read as if it were released that day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(String title, String body, LocalDate released, String language) {}
}
