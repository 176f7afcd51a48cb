package org.dateline.web.desk.release;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.DeskSentences;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.login.DeskLanguage;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Takes a release a step further; a step that is refused shows the release again with the reason. */
@Path("/desk/releases")
@Produces(MediaType.TEXT_HTML)
class DeskSteps {
    private static final Set<String> STEPS = Set.of(
            "submit", "return", "approve", "publish", "schedule", "unschedule", "correct", "withdraw", "unpublish");

    private final CatalogDesk catalog;
    private final DeskReleases releases;
    private final DeskLanguage language;
    private final DeskSentences sentences;

    DeskSteps(@RestClient CatalogDesk catalog, DeskReleases releases, DeskLanguage language, DeskSentences sentences) {
        this.catalog = catalog;
        this.releases = releases;
        this.language = language;
        this.sentences = sentences;
    }

    /** What a step may need besides the release. */
    record With(
            @RestForm String etag,
            @RestForm String remarks,
            @RestForm String reason,
            @RestForm String at,
            @RestForm String zone,
            @RestForm String substantive,
            @RestForm String note,
            @RestForm String redirect) {

        /** @throws DateTimeException if the moment is none */
        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            put(body, "remarks", remarks);
            put(body, "reason", reason);
            put(body, "note", note);
            put(body, "redirect", redirect);
            if (given(substantive)) {
                body.put("substantive", Boolean.valueOf(substantive));
            }
            if (given(at)) {
                body.put(
                        "at",
                        LocalDateTime.parse(at).atZone(ZoneId.of(zone)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            }
            return body;
        }

        private static void put(Map<String, Object> body, String name, String text) {
            if (given(text)) {
                body.put(name, text.strip());
            }
        }

        private static boolean given(String text) {
            return text != null && !text.isBlank();
        }
    }

    @POST
    @Path("/{id}/{step}")
    public Response take(@RestPath String id, @RestPath String step, @BeanParam With with) {
        if (!STEPS.contains(step)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        try {
            catalog.act(id, step, with.etag(), with.body()).await().indefinitely();
            // A correction begins as a draft with the published text, to be written on.
            String next = step.equals("correct") ? "/edit" : "";
            return Response.seeOther(URI.create(language.root() + "/releases/" + id + next))
                    .build();
        } catch (DateTimeException impossible) {
            return refused(id, 422, sentences.impossibleMoment());
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || refusal.status() == 404) {
                throw refusal;
            }
            return refused(id, refusal.status(), sentences.of(refusal));
        }
    }

    private Response refused(String id, int status, String sentence) {
        TemplateInstance page = releases.show(id, sentence);
        return Response.status(status).entity(page).build();
    }
}
