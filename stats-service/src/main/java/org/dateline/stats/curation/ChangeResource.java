package org.dateline.stats.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dateline.stats.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Changes of the vocabulary: proposed, looked at, applied or discarded. */
@Tag(name = "Desk: vocabulary")
@Path("/api/v1/desk/concepts/changes")
@RolesAllowed({"editor", "publisher"})
@Transactional
class ChangeResource {
    private static final Set<String> STATES = Set.of("proposed", "applied", "discarded");
    private static final String ID = "Id of a change.";
    private static final String TAG = "Entity tag of the change; where it is another by now, nothing is done (412).";

    private final Changes changes;
    private final Curation curation;
    private final SecurityIdentity identity;

    ChangeResource(Changes changes, Curation curation, SecurityIdentity identity) {
        this.changes = changes;
        this.curation = curation;
        this.identity = identity;
    }

    /**
     * A change; see {@link Changes.Proposal} and {@link ConceptChange}.
     *
     * @param consequences what it would change by now; null once it is decided, or where it has become impossible
     * @param obstacle why it cannot be applied any more; null where it can
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangeView(
            UUID id,
            String state,
            ConceptChange change,
            long version,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            Long applied,
            UUID rederivation,
            Consequences consequences,
            String obstacle) {
        static ChangeView of(Changes.Proposal proposal, Consequences consequences, String obstacle) {
            return new ChangeView(
                    proposal.id(),
                    proposal.state(),
                    proposal.change(),
                    proposal.version(),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    proposal.decidedBy(),
                    proposal.decidedAt(),
                    proposal.applied(),
                    proposal.rederivation(),
                    consequences,
                    obstacle);
        }
    }

    @GET
    @Operation(summary = "List changes", description = "Newest first, without their consequences.")
    @APIResponse(responseCode = "200", description = "A page of changes")
    public Paging.Page<ChangeView> list(
            @Parameter(description = "proposed, applied or discarded.") @RestQuery String state,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        Paging paging = new Paging(page, size);
        if (state != null && !STATES.contains(state)) {
            throw ProblemException.badParameter(
                    "state", "The state is one of " + String.join(", ", new TreeSet<>(STATES)) + ".");
        }
        return paging.page(
                changes.list(state, page, size).stream()
                        .map(proposal -> ChangeView.of(proposal, null, null))
                        .toList(),
                changes.count(state));
    }

    @POST
    @Operation(summary = "Propose a change", description = "Nothing changes before it is applied.")
    @APIResponse(
            responseCode = "201",
            description = "The change and its consequences, with its entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeView.class)))
    public Response propose(ConceptChange change) {
        UUID id = curation.propose(change, actor().name());
        return Response.fromResponse(answer(proposal(id.toString())))
                .status(201)
                .location(URI.create("/api/v1/desk/concepts/changes/" + id))
                .build();
    }

    @GET
    @Path("/{change}")
    @Operation(summary = "Read a change", description = "With what it would change by now, as long as it is proposed.")
    @APIResponse(
            responseCode = "200",
            description = "The change, with its entity tag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeView.class)))
    public Response read(@Parameter(description = ID) @RestPath String change) {
        return answer(proposal(change));
    }

    @POST
    @Path("/{change}/apply")
    @Operation(
            summary = "Apply a proposed change",
            description =
                    "From now on texts are read by it; those that it touches are read once more in the background. What changes a published figure, or the name of a published series, needs a publisher.")
    @APIResponse(
            responseCode = "200",
            description = "The applied change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeView.class)))
    public Response apply(
            @Parameter(description = ID) @RestPath String change,
            @Parameter(description = TAG) @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        curation.apply(undecided(change, ifMatch), actor());
        return answer(proposal(change));
    }

    @POST
    @Path("/{change}/discard")
    @Operation(summary = "Discard a proposed change", description = "It stays in the list.")
    @APIResponse(
            responseCode = "200",
            description = "The discarded change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChangeView.class)))
    public Response discard(
            @Parameter(description = ID) @RestPath String change,
            @Parameter(description = TAG) @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        Changes.Proposal proposal = undecided(change, ifMatch);
        changes.decide(proposal.id(), "discarded", null, null, actor().name());
        return answer(proposal(change));
    }

    /** Actions may carry If-Match; where they do, it has to hold. */
    private Changes.Proposal undecided(String id, String ifMatch) {
        changes.lock();
        Changes.Proposal proposal = proposal(id);
        if (ifMatch != null) {
            ConceptTag.match(ifMatch, ConceptTag.of(proposal));
        }
        if (!"proposed".equals(proposal.state())) {
            throw new ProblemException(409, "This change is " + proposal.state() + " already.");
        }
        return proposal;
    }

    private Changes.Proposal proposal(String id) {
        try {
            return changes.find(UUID.fromString(id)).orElseThrow(ProblemException::notFound);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }

    private Response answer(Changes.Proposal proposal) {
        return Response.ok(view(proposal))
                .header(HttpHeaders.ETAG, ConceptTag.of(proposal))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private ChangeView view(Changes.Proposal proposal) {
        if (!"proposed".equals(proposal.state())) {
            return ChangeView.of(proposal, null, null);
        }
        try {
            return ChangeView.of(proposal, curation.preview(proposal.change()), null);
        } catch (ProblemException overtaken) {
            return ChangeView.of(proposal, null, overtaken.getMessage());
        }
    }

    private Curation.Actor actor() {
        return new Curation.Actor(identity.getPrincipal().getName(), identity.hasRole("publisher"));
    }
}
