package org.dateline.web.desk.vocabulary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.Desks;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Concepts, and words that name none yet. */
@Path("/desk/vocabulary")
@Produces(MediaType.TEXT_HTML)
class DeskVocabulary {
    private static final int LARGEST_PAGE = 500;
    private static final int LOG = 20;
    private static final List<String> SCHEMES = List.of("MEASURE", "SUBJECT", "AREA", "UNIT", "CURRENCY");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance concepts(Desk frame, Listing<Concept> listing);

        static native TemplateInstance candidates(Desk frame, Listing<Faceted.Candidate> listing);

        static native TemplateInstance concept(Desk frame, Editing editing);

        static native TemplateInstance teach(Desk frame, Teaching teaching);
    }

    /**
     * A concept that is edited.
     *
     * @param form as it is, or as somebody sent it
     * @param others the concepts of its scheme
     * @param units what a measure can be counted in
     * @param refusal why what was sent cannot be done, or {@code null}
     */
    record Editing(
            Concept concept,
            ChangeForm form,
            List<Concept> others,
            List<Concept> units,
            List<ConceptLog.Entry> log,
            String refusal) {}

    /**
     * Words that are to mean something.
     *
     * @param others the concepts that they can mean
     */
    record Teaching(
            ChangeForm form,
            List<String> schemes,
            List<Concept> others,
            List<Concept> units,
            List<Faceted.Example> examples,
            String refusal) {}

    private final VocabularyDesk vocabulary;
    private final Desks desks;

    DeskVocabulary(@RestClient VocabularyDesk vocabulary, Desks desks) {
        this.vocabulary = vocabulary;
        this.desks = desks;
    }

    @GET
    public TemplateInstance concepts(@RestQuery String q, @RestQuery String scheme, @RestQuery int page) {
        Faceted<Concept> found = vocabulary
                .concepts(text(q), text(scheme), page, Listing.SIZE)
                .await()
                .indefinitely();
        Desk frame = desks.at("vocabulary", "/vocabulary");
        return Templates.concepts(frame, found.listing(text(q), text(scheme), page))
                .setLocale(frame.locale());
    }

    @GET
    @Path("/words")
    public TemplateInstance candidates(@RestQuery String q, @RestQuery String scheme, @RestQuery int page) {
        Faceted<Faceted.Candidate> found = vocabulary
                .candidates(text(q), text(scheme), page, Listing.SIZE)
                .await()
                .indefinitely();
        Desk frame = desks.at("vocabulary", "/vocabulary/words");
        return Templates.candidates(frame, found.listing(text(q), text(scheme), page))
                .setLocale(frame.locale());
    }

    @GET
    @Path("/concepts/{id}")
    public TemplateInstance concept(@RestPath String id) {
        RestResponse<Concept> found = vocabulary.concept(id).await().indefinitely();
        return edit(
                found.getEntity(),
                ChangeForm.editing(found.getEntity(), found.getHeaderString(HttpHeaders.ETAG)),
                null);
    }

    /** What words of a text mean: a new concept, or one that there is. */
    @GET
    @Path("/new")
    public TemplateInstance teach(@RestQuery String scheme, @RestQuery String words) {
        return teach(
                ChangeForm.teaching(SCHEMES.contains(scheme) ? scheme : "SUBJECT", words == null ? "" : words.strip()),
                null);
    }

    TemplateInstance teach(ChangeForm form, String refusal) {
        String words = text(form.words());
        String query = words == null
                ? ""
                : "?scheme=" + form.scheme() + "&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        Desk frame = desks.at("vocabulary", "/vocabulary/new" + query);
        return Templates.teach(
                        frame,
                        new Teaching(
                                form,
                                SCHEMES,
                                scheme(form.scheme()),
                                units(form.scheme()),
                                words == null ? List.of() : examples(form.scheme(), words),
                                refusal))
                .setLocale(frame.locale());
    }

    TemplateInstance edit(Concept concept, ChangeForm form, String refusal) {
        Desk frame = desks.at("vocabulary", "/vocabulary/concepts/" + concept.id());
        List<Concept> others = scheme(concept.scheme()).stream()
                .filter(other -> !other.id().equals(concept.id()))
                .toList();
        ConceptLog log = vocabulary.log(concept.id(), LOG).await().indefinitely();
        return Templates.concept(
                        frame, new Editing(concept, form, others, units(concept.scheme()), log.items(), refusal))
                .setLocale(frame.locale());
    }

    /** All concepts of a scheme: one that is missing among those to choose from would be lost by saving. */
    private List<Concept> scheme(String scheme) {
        List<Concept> concepts = new ArrayList<>();
        Faceted<Concept> found;
        int page = 0;
        do {
            found = vocabulary
                    .concepts(null, scheme, page++, LARGEST_PAGE)
                    .await()
                    .indefinitely();
            concepts.addAll(found.items());
        } while (concepts.size() < found.total() && !found.items().isEmpty());
        return concepts;
    }

    private List<Concept> units(String scheme) {
        return "MEASURE".equals(scheme) ? scheme("UNIT") : List.of();
    }

    private List<Faceted.Example> examples(String scheme, String words) {
        return vocabulary
                .candidates(words, scheme, 0, Listing.SIZE)
                .onFailure(Refusal.class)
                .recoverWithItem(new Faceted<>(List.of(), 0, Map.of()))
                .await()
                .indefinitely()
                .items()
                .stream()
                .filter(candidate -> candidate.words().equalsIgnoreCase(words))
                .flatMap(candidate -> candidate.examples().stream())
                .toList();
    }

    private static String text(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}
