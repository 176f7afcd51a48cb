package org.dateline.web.desk.login;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.DeskMessages;
import org.dateline.web.desk.DeskSentences;
import org.dateline.web.layout.Failures;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Pages for what the services refuse and no page of the desk answers itself; public pages have their own. */
class DeskFailures {
    private static final Logger LOG = Logger.getLogger(DeskFailures.class);

    private final GatePages pages;
    private final DeskSentences sentences;
    private final Failures elsewhere;

    DeskFailures(GatePages pages, DeskSentences sentences, Failures elsewhere) {
        this.pages = pages;
        this.sentences = sentences;
        this.elsewhere = elsewhere;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        if (!ofTheDesk()) {
            return elsewhere.refused(refusal);
        }
        DeskMessages messages = sentences.messages();
        return switch (refusal.status()) {
            case 401 -> pages.signedOut(sent());
            case 403 -> pages.trouble(403, messages.roleTitle(), sentences.of(refusal));
            case 404, 410 -> pages.trouble(404, messages.notFoundTitle(), messages.notFoundText());
            default -> pages.trouble(refusal.status(), messages.troubleTitle(), sentences.of(refusal));
        };
    }

    /** A service that cannot be reached, or not in time. */
    @ServerExceptionMapper
    public Response unreachable(ProcessingException failure) {
        if (!ofTheDesk()) {
            return elsewhere.unavailable(failure);
        }
        LOG.warnf("A service does not answer: %s", failure.getMessage());
        return pages.trouble(503, sentences.messages().troubleTitle(), sentences.serviceDown());
    }

    private static boolean ofTheDesk() {
        return CurrentRequestManager.get().getPath().startsWith("/desk");
    }

    private static Form sent() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return Form.of(request.getContainerRequestContext());
    }
}
