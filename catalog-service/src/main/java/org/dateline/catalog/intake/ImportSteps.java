package org.dateline.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of which an import consists, each a transaction that also writes how far the import is. Whoever holds the
 * import's row does the next step, so that any process can do the work and none is missed when one dies.
 */
@ApplicationScoped
class ImportSteps {
    private static final long LOCK = 0x696d706f7274L;

    private final EntityManager entities;
    private final StoredListing listings;
    private final RecordImport records;
    private final Clock clock;

    ImportSteps(EntityManager entities, StoredListing listings, RecordImport records, Clock clock) {
        this.entities = entities;
        this.listings = listings;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Counts the records of a queued import, or deals with the next few of a running one.
     *
     * @return false if no import waits
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(int batch) {
        Optional<Import> claimed = claim();
        claimed.ifPresent(run -> {
            if (run.state == ImportState.QUEUED) {
                begin(run);
            } else {
                advance(run, batch);
            }
        });
        return claimed.isPresent();
    }

    /** Notes that the next record of the import in hand cannot be dealt with, and goes on behind it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void skip(String reason) {
        claim().ifPresent(run -> {
            ListingReader reader = listings.read(run.id, run.position());
            ListingEntry entry = next(reader);
            if (entry != null) {
                records.giveUp(run, entry, reason);
                run.reached(reader.position());
            }
        });
    }

    private Optional<Import> claim() {
        // One step at a time over all processes: two imports of the same records would not see each other's.
        boolean free = (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (!free) {
            return Optional.empty();
        }
        List<?> next = entities.createNativeQuery(
                        "select id from import where state in ('queued', 'running')"
                                + " order by created_at for update skip locked limit 1",
                        UUID.class)
                .getResultList();
        return next.stream().findFirst().map(id -> Import.findById(id));
    }

    private void begin(Import run) {
        ListingReader reader = listings.read(run.id, ListingReader.Position.START);
        int total = 0;
        while (next(reader) != null) {
            total++;
        }
        run.total = total;
        run.state = ImportState.RUNNING;
    }

    private void advance(Import run, int batch) {
        ListingReader reader = listings.read(run.id, run.position());
        for (int i = 0; i < batch; i++) {
            ListingEntry entry = next(reader);
            if (entry == null) {
                run.end(run.total == 0 ? ImportState.FAILED : ImportState.DONE, clock.instant());
                listings.forget(run.id);
                return;
            }
            records.take(run, entry);
            run.reached(reader.position());
        }
    }

    private static ListingEntry next(ListingReader reader) {
        try {
            return reader.next();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
