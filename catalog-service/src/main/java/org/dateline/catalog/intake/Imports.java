package org.dateline.catalog.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.dateline.catalog.audit.AuditLog;
import org.dateline.catalog.organization.Agency;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.paging.Page;
import org.dateline.catalog.paging.Paging;
import org.dateline.catalog.problem.ProblemException;

/** Accepts imports, reports on them, stops and resumes them. */
@ApplicationScoped
class Imports {
    private static final int LONGEST_UPLOAD_SECONDS = 4 * 3_600;
    private static final int MOST_ERRORS = 1_000;

    private final EntityManager entities;
    private final StoredListing listings;
    private final ImportRunner runner;
    private final AuditLog audit;
    private final Agency agency;
    private final Clock clock;

    Imports(
            EntityManager entities,
            StoredListing listings,
            ImportRunner runner,
            AuditLog audit,
            Agency agency,
            Clock clock) {
        this.entities = entities;
        this.listings = listings;
        this.runner = runner;
        this.audit = audit;
        this.agency = agency;
        this.clock = clock;
    }

    /**
     * What an import is asked to do.
     *
     * @param organization null for the agency
     * @param language null to tell it by the letters
     */
    record Order(boolean dryRun, boolean publish, String organization, String language) {}

    /**
     * Stores the whole listing, or nothing if its sender goes away, and queues the import.
     *
     * @throws ProblemException 400 for an unknown organisation or an empty listing
     */
    UUID accept(Order order, InputStream listing, String actor) {
        UUID id = QuarkusTransaction.requiringNew()
                .timeout(LONGEST_UPLOAD_SECONDS)
                .call(() -> store(order, listing, actor));
        runner.wake();
        return id;
    }

    private UUID store(Order order, InputStream listing, String actor) throws IOException {
        Import run = new Import();
        run.id = UUID.randomUUID();
        run.state = ImportState.QUEUED;
        run.format = "listing";
        run.dryRun = order.dryRun();
        run.publish = order.publish();
        run.organization = order.organization() == null ? agency.id() : order.organization();
        run.language = order.language();
        run.createdAt = clock.instant();
        run.createdBy = actor;
        if (Organization.findById(run.organization) == null) {
            throw ProblemException.badParameter(
                    "organization", "There is no organisation \"" + run.organization + "\".");
        }
        run.persist();
        entities.flush();
        if (listings.store(run.id, listing) == 0) {
            throw new ProblemException(400, "The listing is empty: send it as the body or as the file of a form.");
        }
        audit.record(actor, order.dryRun() ? "dry run of an import" : "import", null, null, run.id.toString());
        return run.id;
    }

    @Transactional
    public ImportReport report(UUID id) {
        Import run = Import.<Import>findByIdOptional(id).orElseThrow(ProblemException::notFound);
        return ImportReport.of(run, errors(run));
    }

    /** Newest first, each without its errors. */
    @Transactional
    public Page<ImportReport> page(Paging paging) {
        List<ImportReport> items = Import.newest(paging).stream()
                .map(run -> ImportReport.of(run, List.of()))
                .toList();
        return new Page<>(items, Import.count(), paging.page(), paging.size());
    }

    @Transactional
    public ImportReport stop(UUID id, String actor) {
        Import run = Import.locked(id).orElseThrow(ProblemException::notFound);
        if (run.state != ImportState.QUEUED && run.state != ImportState.RUNNING) {
            throw new ProblemException(409, "The import is not running.");
        }
        run.state = ImportState.STOPPED;
        audit.record(actor, "stop an import", null, null, id.toString());
        return ImportReport.of(run, errors(run));
    }

    @Transactional
    public ImportReport resume(UUID id, String actor) {
        Import run = Import.locked(id).orElseThrow(ProblemException::notFound);
        if (run.state != ImportState.STOPPED) {
            throw new ProblemException(409, "Only a stopped import can be resumed.");
        }
        run.state = run.total == 0 ? ImportState.QUEUED : ImportState.RUNNING;
        audit.record(actor, "resume an import", null, null, id.toString());
        entities.flush();
        return ImportReport.of(run, errors(run));
    }

    private List<ImportReport.RecordError> errors(Import run) {
        if (run.state == ImportState.FAILED && run.total == 0) {
            return List.of(new ImportReport.RecordError(1, 1, "The listing holds no record."));
        }
        List<?> rows = entities.createNativeQuery(
                        "select line, number, reason from import_record where import = ?1 and outcome = 'failed'"
                                + " order by number limit " + MOST_ERRORS,
                        Tuple.class)
                .setParameter(1, run.id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ImportReport.RecordError(
                        row.get(0, Integer.class), row.get(1, Integer.class), row.get(2, String.class)))
                .toList();
    }
}
