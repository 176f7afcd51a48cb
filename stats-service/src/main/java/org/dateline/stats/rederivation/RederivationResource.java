package org.dateline.stats.rederivation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Texts that are read once more in the background: how far they are. */
@Tag(name = "Desk: vocabulary")
@Path("/api/v1/desk/rederivations")
@RolesAllowed({"editor", "publisher"})
@Transactional
class RederivationResource {
    private static final String ID = "Id of a re-derivation.";

    private final Rederivations rederivations;

    RederivationResource(Rederivations rederivations) {
        this.rederivations = rederivations;
    }

    /** One page of re-derivations. */
    record Page(List<Rederivation> items, long total, int page, int size) {}

    @GET
    @Operation(summary = "List re-derivations", description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page of re-derivations")
    public Page list(@RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("50") int size) {
        if (page < 0 || size < 1 || size > 500 || (long) page * size > 10_000) {
            throw ProblemException.badParameter(
                    "page", "Pages count from 0, hold 1 to 500 rows and reach no deeper than 10,000 rows.");
        }
        return new Page(rederivations.list(page, size), rederivations.count(), page, size);
    }

    @GET
    @Path("/{rederivation}")
    @Operation(summary = "Read how far a re-derivation is")
    @APIResponse(responseCode = "200", description = "The re-derivation")
    public Rederivation read(@Parameter(description = ID) @RestPath String rederivation) {
        return known(rederivation);
    }

    @POST
    @Path("/{rederivation}/stop")
    @RolesAllowed("publisher")
    @Operation(
            summary = "Stop a re-derivation",
            description = "After the batch at hand. What has been read stays; the rest is as it was.")
    @APIResponse(responseCode = "200", description = "The stopped re-derivation")
    public Rederivation stop(@Parameter(description = ID) @RestPath String rederivation) {
        return move(rederivation, List.of("queued", "running"), "stopped");
    }

    @POST
    @Path("/{rederivation}/resume")
    @RolesAllowed("publisher")
    @Operation(summary = "Resume a stopped re-derivation", description = "It goes on where it was stopped.")
    @APIResponse(responseCode = "200", description = "The re-derivation, queued again")
    public Rederivation resume(@Parameter(description = ID) @RestPath String rederivation) {
        return move(rederivation, List.of("stopped"), "queued");
    }

    private Rederivation move(String id, List<String> from, String to) {
        Rederivation known = known(id);
        if (!rederivations.move(known.id(), from, to)) {
            throw new ProblemException(409, "This re-derivation is " + known.state() + ".");
        }
        return known(id);
    }

    private Rederivation known(String id) {
        try {
            return rederivations.find(UUID.fromString(id)).orElseThrow(ProblemException::notFound);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.notFound();
        }
    }
}
