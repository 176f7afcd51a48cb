package org.dateline.catalog.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The audit log, for publishers; nothing can be done to it here. */
@Tag(name = "Desk: audit log")
@Path("/api/v1/desk/audit")
@RolesAllowed("publisher")
class AuditResource {
    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    /**
     * One deed.
     *
     * @param at when
     * @param actor who
     * @param action what, as a verb
     * @param release id of the release that it was about; null where it was about none, such as an import
     * @param revision number of the revision
     * @param detail a reason, a note, remarks or the id of an import; null where there is nothing to say
     */
    record Deed(long id, Instant at, String actor, String action, UUID release, Integer revision, String detail) {
        static Deed of(AuditEntry entry) {
            return new Deed(entry.id, entry.at, entry.actor, entry.action, entry.release, entry.revision, entry.detail);
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Read who did what", description = "Newest first. The log can be added to, never changed.")
    public Page<Deed> list(
            @Parameter(description = "Id of the release that it is about; everything where absent.") @RestQuery
                    String release,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("50") int size) {
        UUID about = release == null || release.isEmpty() ? null : id(release);
        return log.page(about, new Paging(page, size));
    }

    private static UUID id(String release) {
        try {
            return UUID.fromString(release);
        } catch (IllegalArgumentException notAnId) {
            throw ProblemException.badParameter("release", "\"release\" is the id of a release.");
        }
    }
}
