package org.dateline.web.reader.series;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.dateline.web.client.Listed;
import org.dateline.web.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The figure service's public calls about series, made in nobody's name. */
@RegisterRestClient(configKey = "portal-stats")
@RegisterProvider(RefusalReader.class)
@RegisterProvider(FormerKeyReader.class)
@Path("/api/v1/series")
@Produces(MediaType.APPLICATION_JSON)
interface SeriesPortal {

    @GET
    Uni<FoundSeries> find(
            @QueryParam("q") String q,
            @QueryParam("measure") String measure,
            @QueryParam("subject") String subject,
            @QueryParam("area") String area,
            @QueryParam("counterpart") String counterpart,
            @QueryParam("frequency") String frequency,
            @QueryParam("page") int page,
            @QueryParam("size") int size);

    @GET
    @Path("/{key}/observations")
    Uni<Observations> observations(@PathParam("key") String key, @RestQuery Map<String, String> parameters);

    @GET
    @Path("/{key}/vintages")
    Uni<Listed<Observations.Vintages>> vintages(@PathParam("key") String key);

    /** The observations as a file, byte for byte. */
    @GET
    @Path("/{key}/observations")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    Uni<byte[]> file(
            @PathParam("key") String key,
            @QueryParam("format") String format,
            @RestQuery Map<String, String> parameters);
}
