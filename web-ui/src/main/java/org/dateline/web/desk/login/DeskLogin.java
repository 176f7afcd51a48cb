package org.dateline.web.desk.login;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** Coming and going. */
@Path("/desk")
@Blocking
class DeskLogin {
    private final OidcSession session;
    private final OidcConfigurationMetadata provider;
    private final DeskLanguage language;

    DeskLogin(OidcSession session, OidcConfigurationMetadata provider, DeskLanguage language) {
        this.session = session;
        this.provider = provider;
        this.language = language;
    }

    /** Where the login comes back to; the gate has done the work, and leads on to the page that was asked for. */
    @GET
    @Path("/login")
    public Response arrived() {
        return Response.seeOther(URI.create(language.root())).build();
    }

    /**
     * Ends the session here and with whoever holds the accounts. A form only: a link elsewhere must not be able to sign
     * somebody out.
     */
    @POST
    @Path("/logout")
    public Uni<Response> leave(UriInfo uri) {
        URI home = uri.getBaseUriBuilder().path("/").build();
        URI end = provider.getEndSessionUri() == null
                ? home
                : UriBuilder.fromUri(provider.getEndSessionUri())
                        .queryParam("id_token_hint", session.getIdToken().getRawToken())
                        .queryParam("post_logout_redirect_uri", home)
                        .build();
        return session.logout().map(done -> Response.seeOther(end).build());
    }
}
