package org.dateline.web.desk.login;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What holds for every answer of the desk: it is kept nowhere, runs no script but the desk's own, and a form refused for its token gets a page. */
class DeskAnswers {
    private final GatePages pages;
    private final String policy;

    DeskAnswers(GatePages pages, LoginConfig login) {
        this.pages = pages;
        // Browsers hold the address that a form is redirected to against form-action, too.
        this.policy = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                + " img-src 'self' data:; form-action 'self' " + login.issuer().resolve("/");
    }

    @ServerResponseFilter
    public void finish(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        if (!request.getUriInfo().getPath().startsWith("/desk")) {
            return;
        }
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.getHeaders().putSingle("Content-Security-Policy", policy);
        answer.getHeaders().putSingle("Referrer-Policy", "same-origin");
        answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
        Form form = Form.of(request);
        int status = answer.getStatus();
        // The filter that checks the token refuses with an empty 400, the login that cannot begin with a bare 401.
        if (form.sent() && status == 400 && answer.getEntity() == null) {
            show(answer, pages.untrusted(form));
        } else if (!form.sent() && status == 401) {
            show(answer, pages.failed());
        }
    }

    private static void show(ContainerResponseContext answer, Response page) {
        answer.setEntity(page.getEntity(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
}
