package org.dateline.stats.curation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Vocabulary;
import org.dateline.stats.vocabulary.VocabularyRows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The vocabulary at the desk, and the words that it does not know yet. */
@Tag(name = "Desk: vocabulary")
@Path("/api/v1/desk/concepts")
@RolesAllowed({"editor", "publisher"})
@Transactional
class ConceptResource {
    private static final List<String> SCHEMES = List.of("MEASURE", "SUBJECT", "AREA", "UNIT", "CURRENCY");
    private static final String ID = "Scheme and code, such as SUBJECT.ships.";

    private final VocabularyRows rows;
    private final Candidates candidates;
    private final Changes changes;
    private final Curation curation;
    private final SecurityIdentity identity;

    ConceptResource(
            VocabularyRows rows, Candidates candidates, Changes changes, Curation curation, SecurityIdentity identity) {
        this.rows = rows;
        this.candidates = candidates;
        this.changes = changes;
        this.curation = curation;
        this.identity = identity;
    }

    /** One page of a list, and how many there are of each scheme. */
    record Faceted<T>(List<T> items, long total, int page, int size, Map<String, List<Candidates.Facet>> facets) {}

    /** What a concept is to be. */
    record Edit(Map<String, List<String>> names, String broader, String unit) {}

    @GET
    @Operation(summary = "List concepts", description = "By scheme, then by their preferred English labels.")
    @APIResponse(responseCode = "200", description = "A page of concepts")
    public Faceted<ConceptView> list(
            @Parameter(description = "A part of a code or of a label, in any language and case.") @RestQuery String q,
            @Parameter(description = "MEASURE, SUBJECT, AREA, UNIT or CURRENCY.") @RestQuery String scheme,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        Paging paging = new Paging(page, size);
        oneOf(SCHEMES, scheme);
        Vocabulary vocabulary = rows.newest().vocabulary();
        String wanted = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        List<Concept> found = vocabulary.concepts().stream()
                .filter(concept -> says(concept, wanted))
                .toList();
        List<Concept> listed = found.stream()
                .filter(concept -> scheme == null || concept.scheme().name().equals(scheme))
                .sorted(Comparator.comparing(Concept::scheme)
                        .thenComparing(concept -> concept.preferred().toLowerCase(Locale.ROOT)))
                .toList();
        List<Candidates.Facet> schemes = found.stream()
                .collect(Collectors.groupingBy(Concept::scheme, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Candidates.Facet(entry.getKey().name(), entry.getValue()))
                .toList();
        return new Faceted<>(
                listed.stream()
                        .skip(paging.offset())
                        .limit(size)
                        .map(concept -> ConceptView.of(concept, vocabulary))
                        .toList(),
                listed.size(),
                page,
                size,
                Map.of("scheme", schemes));
    }

    @GET
    @Path("/candidates")
    @Operation(
            summary = "List words that name no concept yet",
            description =
                    "Words for measures and subjects of figures, drafts' included; those of most releases first. Each with the newest sentences that say them.")
    @APIResponse(responseCode = "200", description = "A page of words")
    public Faceted<Candidates.Candidate> candidates(
            @Parameter(description = "A part of the words.") @RestQuery String q,
            @Parameter(description = "MEASURE or SUBJECT.") @RestQuery String scheme,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        new Paging(page, size);
        oneOf(List.of("MEASURE", "SUBJECT"), scheme);
        String wanted = q == null || q.isBlank() ? null : q.strip().toLowerCase(Locale.ROOT);
        List<Candidates.Facet> schemes = candidates.facets(wanted);
        long total = schemes.stream()
                .filter(facet -> scheme == null || facet.value().equals(scheme))
                .mapToLong(Candidates.Facet::count)
                .sum();
        return new Faceted<>(candidates.list(scheme, wanted, page, size), total, page, size, Map.of("scheme", schemes));
    }

    @GET
    @Path("/{concept}")
    @Operation(summary = "Read a concept")
    @APIResponse(
            responseCode = "200",
            description = "The concept, with its entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConceptView.class)))
    public Response read(@Parameter(description = ID) @RestPath String concept) {
        return answer(rows.newest().vocabulary(), concept);
    }

    @GET
    @Path("/{concept}/log")
    @Operation(summary = "List what happened to a concept", description = "Newest first; also of one that is no more.")
    @APIResponse(responseCode = "200", description = "A page of the log")
    public Paging.Page<ConceptView.Entry> log(
            @Parameter(description = ID) @RestPath String concept,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        Paging paging = new Paging(page, size);
        List<ConceptView.Entry> entries = changes.log(concept, page, size);
        if (entries.isEmpty() && page == 0) {
            throw ProblemException.notFound();
        }
        return paging.page(entries, paging.offset() + entries.size());
    }

    @POST
    @Path("/preview")
    @Operation(
            summary = "See what a change would change",
            description =
                    "Reads the texts that hold the words once more and stores nothing. Of very many texts the newest are read.")
    @APIResponse(responseCode = "200", description = "Figures and series that would change")
    public Consequences preview(ConceptChange change) {
        return curation.preview(change);
    }

    @PUT
    @Path("/{concept}")
    @Operation(
            summary = "Edit a concept",
            description =
                    "Applies at once, and has the texts concerned read once more. What changes a published figure, or the name of a published series, needs a publisher.")
    @APIResponse(
            responseCode = "200",
            description = "The concept, with its new entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConceptView.class)))
    public Response edit(
            @Parameter(description = ID) @RestPath String concept,
            @Parameter(description = "Entity tag of the concept that is edited: 428 without it, 412 where it is stale.")
                    @RestHeader(HttpHeaders.IF_MATCH)
                    String ifMatch,
            Edit edit) {
        known(rows.newest().vocabulary(), concept);
        ConceptTag.required(ifMatch);
        if (edit == null) {
            throw new ProblemException(400, "Say what the concept is to be.");
        }
        ConceptChange change =
                new ConceptChange("edit", concept, null, null, edit.names(), edit.broader(), edit.unit(), null);
        Vocabulary next = curation.apply(
                        change,
                        null,
                        vocabulary -> ConceptTag.match(ifMatch, ConceptTag.of(known(vocabulary, concept))),
                        new Curation.Actor(identity.getPrincipal().getName(), identity.hasRole("publisher")))
                .vocabulary();
        return answer(next, concept);
    }

    private static void oneOf(List<String> schemes, String scheme) {
        if (scheme != null && !schemes.contains(scheme)) {
            throw ProblemException.badParameter("scheme", "The scheme is one of " + String.join(", ", schemes) + ".");
        }
    }

    private static boolean says(Concept concept, String wanted) {
        return concept.code().toLowerCase(Locale.ROOT).contains(wanted)
                || concept.names().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(label -> label.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Concept known(Vocabulary vocabulary, String id) {
        return ConceptRules.find(vocabulary, id).orElseThrow(ProblemException::notFound);
    }

    private static Response answer(Vocabulary vocabulary, String id) {
        Concept concept = known(vocabulary, id);
        return Response.ok(ConceptView.of(concept, vocabulary))
                .header(HttpHeaders.ETAG, ConceptTag.of(concept))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
