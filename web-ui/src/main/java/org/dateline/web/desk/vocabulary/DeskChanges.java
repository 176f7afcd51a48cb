package org.dateline.web.desk.vocabulary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.DeskSentences;
import org.dateline.web.desk.Desks;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes of the vocabulary: proposed, seen with what they would change, applied, and followed. */
@Path("/desk/vocabulary/changes")
@Produces(MediaType.TEXT_HTML)
class DeskChanges {
    private static final int PAGE = 25;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance changes(Desk frame, Changes changes);

        static native TemplateInstance change(Desk frame, Shown shown);
    }

    /** A page of changes. */
    record Changes(List<Change> items, long total, int page) {
        public boolean more() {
            return (page + 1L) * PAGE < total;
        }

        public int next() {
            return page + 1;
        }

        public int previous() {
            return page - 1;
        }
    }

    /**
     * A change, its consequences or how far they are.
     *
     * @param labels what it adds to the concept's labels, and takes away
     * @param progress {@code null} where no text is read for it
     * @param refusal why it was not decided, or {@code null}
     */
    record Shown(Change change, Labels labels, Progress progress, String refusal) {}

    /** English and Korean labels that come and go. */
    record Labels(List<String> added, List<String> removed) {}

    private final VocabularyDesk vocabulary;
    private final DeskVocabulary pages;
    private final Desks desks;
    private final DeskSentences sentences;

    DeskChanges(@RestClient VocabularyDesk vocabulary, DeskVocabulary pages, Desks desks, DeskSentences sentences) {
        this.vocabulary = vocabulary;
        this.pages = pages;
        this.desks = desks;
        this.sentences = sentences;
    }

    @GET
    public TemplateInstance changes(@RestQuery int page) {
        ChangePage found = vocabulary.changes(null, page, PAGE).await().indefinitely();
        Desk frame = desks.at("vocabulary", "/vocabulary/changes");
        return Templates.changes(frame, new Changes(found.items(), found.total(), page))
                .setLocale(frame.locale());
    }

    /** Proposes a change and leads to what it would change. */
    @POST
    public Response propose(@BeanParam ChangeForm form) {
        Concept concept = null;
        try {
            if (form.onConcept() || "synonym".equals(form.what())) {
                RestResponse<Concept> known =
                        vocabulary.concept(form.concept()).await().indefinitely();
                concept = known.getEntity();
                if (form.onConcept() && !known.getHeaderString(HttpHeaders.ETAG).equals(form.tag())) {
                    return refused(form, concept, new Refusal(412, new Refusal.Problem(null, null, null)));
                }
            }
            Change proposed = vocabulary.propose(wanted(form, concept)).await().indefinitely();
            return Response.seeOther(URI.create(desks.root() + "/vocabulary/changes/" + proposed.id()))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() == 401 || form.onConcept() && concept == null) {
                throw refusal;
            }
            return refused(form, concept, refusal);
        }
    }

    private static Map<String, Object> wanted(ChangeForm form, Concept concept) {
        return switch (form.what()) {
            case "synonym" -> form.taught(concept);
            case "edit" -> form.edited();
            case "merge" -> form.merged();
            default -> form.created();
        };
    }

    private Response refused(ChangeForm form, Concept concept, Refusal refusal) {
        String sentence = sentences.of(refusal);
        return Response.status(refusal.status())
                .entity(form.onConcept() ? pages.edit(concept, form, sentence) : pages.teach(form, sentence))
                .build();
    }

    @GET
    @Path("/{id}")
    public TemplateInstance change(@RestPath String id) {
        return show(id, null);
    }

    @POST
    @Path("/{id}/{decision:apply|discard}")
    public Response decide(@RestPath String id, @RestPath String decision) {
        try {
            vocabulary.decide(id, decision, Map.of()).await().indefinitely();
        } catch (Refusal refusal) {
            if (refusal.status() == 401) {
                throw refusal;
            }
            String sentence = refusal.sentence().isBlank() ? sentences.of(refusal) : refusal.sentence();
            return Response.status(refusal.status()).entity(show(id, sentence)).build();
        }
        return Response.seeOther(URI.create(desks.root() + "/vocabulary/changes/" + id))
                .build();
    }

    @POST
    @Path("/{id}/{action:stop|resume}")
    public Response steer(@RestPath String id, @RestPath String action, @RestForm String rederivation) {
        vocabulary.steer(rederivation, action, Map.of()).await().indefinitely();
        return Response.seeOther(URI.create(desks.root() + "/vocabulary/changes/" + id))
                .build();
    }

    private TemplateInstance show(String id, String refusal) {
        Change change = vocabulary.change(id).await().indefinitely();
        Progress progress = change.rederivation() == null
                ? null
                : vocabulary.progress(change.rederivation()).await().indefinitely();
        Desk frame = desks.at("vocabulary", "/vocabulary/changes/" + id);
        return Templates.change(frame, new Shown(change, labels(change), progress, refusal))
                .setLocale(frame.locale());
    }

    private Labels labels(Change change) {
        Map<String, List<String>> names = change.change().names();
        if (!change.proposed() || names == null) {
            return new Labels(List.of(), List.of());
        }
        List<String> next = names.values().stream().flatMap(List::stream).toList();
        List<String> now = change.change().concept() == null
                ? List.of()
                : vocabulary
                        .concept(change.change().concept())
                        .map(concept -> concept.getEntity().names().values().stream()
                                .flatMap(List::stream)
                                .toList())
                        .onFailure(Refusal.class)
                        .recoverWithItem(List.of())
                        .await()
                        .indefinitely();
        return new Labels(
                next.stream().filter(label -> !now.contains(label)).toList(),
                now.stream().filter(label -> !next.contains(label)).toList());
    }
}
