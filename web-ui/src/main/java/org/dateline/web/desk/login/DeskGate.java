package org.dateline.web.desk.login;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Everything in the desk's packages is behind this gate, whatever its path; what is annotated {@code @PermitAll} is not.
 *
 * <p>A page asked for without a session leads to the login and back. A form sent without one is not redirected, which
 * would lose what somebody wrote, but handed back to be sent again.
 */
class DeskGate {
    private static final String DESK = "org.dateline.web.desk";

    // Filters that read the form run from the highest number down; the one that checks the form's token has 5000.
    private static final int BEFORE_THE_TOKEN = Priorities.USER + 1000;
    private static final int AFTER_THE_TOKEN = Priorities.USER - 1000;

    private final CurrentIdentityAssociation identities;
    private final Caller caller;
    private final GatePages pages;

    DeskGate(CurrentIdentityAssociation identities, Caller caller, GatePages pages) {
        this.identities = identities;
        this.caller = caller;
        this.pages = pages;
    }

    /** The form is read before, so that it can be handed back. */
    @ServerRequestFilter(priority = BEFORE_THE_TOKEN)
    @WithFormRead
    public Uni<Response> admit(
            ResteasyReactiveContainerRequestContext request, SimpleResourceInfo resource, RoutingContext routing) {
        if (!guarded(resource)) {
            return Uni.createFrom().nullItem();
        }
        Form form = Form.of(request);
        return identities
                .getDeferredIdentity()
                .onItem()
                .transformToUni(identity -> enter(identity, form))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithUni(failure -> form.sent()
                        ? Uni.createFrom().item(pages.signedOut(form))
                        : Uni.createFrom().failure(failure));
    }

    private Uni<Response> enter(SecurityIdentity identity, Form form) {
        AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || token == null) {
            // The exception's mapper begins the login.
            return form.sent()
                    ? Uni.createFrom().item(pages.signedOut(form))
                    : Uni.createFrom().failure(new UnauthorizedException());
        }
        caller.is(identity.getPrincipal().getName(), token.getToken(), identity.getRoles());
        return Uni.createFrom().nullItem();
    }

    /** Runs after the form's token has been looked at, so that its page can hold the way out, itself a form. */
    @ServerRequestFilter(priority = AFTER_THE_TOKEN)
    @WithFormRead
    public Optional<Response> allow(SimpleResourceInfo resource) {
        boolean comingOrGoing = resource.getResourceClass() == DeskLogin.class;
        return guarded(resource) && !comingOrGoing && !caller.editor()
                ? Optional.of(pages.forbidden())
                : Optional.empty();
    }

    private static boolean guarded(SimpleResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        return type != null && type.getPackageName().startsWith(DESK) && !type.isAnnotationPresent(PermitAll.class);
    }
}
