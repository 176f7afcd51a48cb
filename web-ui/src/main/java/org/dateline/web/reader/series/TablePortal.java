package org.dateline.web.reader.series;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.dateline.web.client.RefusalReader;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The figure service's public call about tables, made in nobody's name. */
@RegisterRestClient(configKey = "portal-stats")
@RegisterProvider(RefusalReader.class)
@Path("/api/v1/tables")
@Produces(MediaType.APPLICATION_JSON)
interface TablePortal {

    @GET
    Uni<Table> table(@RestQuery Map<String, String> parameters);

    /** The same as CSV, byte for byte. */
    @GET
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    Uni<byte[]> file(@RestQuery Map<String, String> parameters);
}
