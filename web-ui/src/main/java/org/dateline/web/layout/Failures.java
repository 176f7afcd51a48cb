package org.dateline.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.dateline.web.client.Refusal;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Public pages for what went wrong, each with the next thing to do. What nobody has ever published and what somebody has
 * not published yet get the same page.
 */
public class Failures {
    private static final Logger LOG = Logger.getLogger(Failures.class);

    @CheckedTemplate(basePath = "layout")
    static class Templates {
        static native TemplateInstance failure(Page page, int status, String title, String sentence);
    }

    private final Pages pages;
    private final RoutingContext routing;

    Failures(Pages pages, RoutingContext routing) {
        this.pages = pages;
        this.routing = routing;
    }

    @ServerExceptionMapper
    public Response unknown(NotFoundException failure) {
        return page(404, messages().notFoundTitle(), messages().notFoundText());
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException failure) {
        return page(405, messages().notAllowedTitle(), messages().notAllowedText());
    }

    @ServerExceptionMapper
    public Response notAcceptable(NotAcceptableException failure) {
        return page(406, messages().notAcceptableTitle(), messages().notAcceptableText());
    }

    @ServerExceptionMapper
    public Response bad(BadAddress failure) {
        return page(400, messages().badAddressTitle(), failure.getMessage());
    }

    @ServerExceptionMapper
    public Response late(TimeoutException failure) {
        return unavailable(failure);
    }

    /** What a service refused to a public page. */
    public Response refused(Refusal refusal) {
        return switch (refusal.status()) {
            case 404 -> unknown(null);
            case 410 -> page(410, messages().goneTitle(), messages().goneText());
            case 400 -> page(400, messages().badAddressTitle(), refusal.sentence());
            default -> unavailable(refusal);
        };
    }

    /** A service that a public page cannot do without and that does not answer. */
    public Response unavailable(Exception failure) {
        if (failure instanceof ProcessingException || failure instanceof TimeoutException) {
            LOG.warnf("A service does not answer: %s", failure.getMessage());
        }
        return page(503, messages().unavailableTitle(), messages().unavailableText());
    }

    private Response page(int status, String title, String sentence) {
        Page page = pages.at("", routing.normalizedPath());
        return pages.failure(status, page, Templates.failure(page, status, title, sentence));
    }

    private ReaderMessages messages() {
        return pages.messages();
    }
}
