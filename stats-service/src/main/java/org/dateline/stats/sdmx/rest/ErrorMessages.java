package org.dateline.stats.sdmx.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.dateline.stats.problem.Problem;
import org.dateline.stats.sdmx.message.ErrorXml;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tells errors in SDMX-ML to clients that ask for SDMX-ML by its name. All others get the problems that the rest of the
 * service gives, too.
 */
class ErrorMessages {
    private static final String TYPE = "application/vnd.sdmx.error+xml;version=2.1";

    @ServerResponseFilter
    public void translate(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (response.getEntity() instanceof Problem problem && isForSdmx(request)) {
            response.setEntity(ErrorXml.of(problem), null, MediaType.valueOf(TYPE));
        }
    }

    private static boolean isForSdmx(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        return request.getUriInfo().getPath().startsWith("/sdmx/")
                && accept != null
                && accept.matches("(?s).*application/vnd\\.sdmx\\.[a-z]+\\+xml.*")
                && !accept.contains(Problem.MEDIA_TYPE);
    }
}
