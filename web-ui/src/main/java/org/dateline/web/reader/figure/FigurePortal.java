package org.dateline.web.reader.figure;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.web.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The figure service's public call about a single figure for those who keep its answer, made in nobody's name. */
@RegisterRestClient(configKey = "portal-stats")
@RegisterProvider(RefusalReader.class)
@Path("/api/v1/figures/{id}")
@Produces(MediaType.APPLICATION_JSON)
interface FigurePortal {

    /** What the figure service tells of a figure, byte for byte. */
    @GET
    Uni<byte[]> file(@PathParam("id") String id);
}
