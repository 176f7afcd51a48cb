package org.dateline.catalog.intake;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dateline.catalog.paging.Paging;

/** One import: what was asked for, how far it is, and what came of it. */
@Entity
public class Import extends PanacheEntityBase {
    @Id
    public UUID id;

    @Convert(converter = ImportStateConverter.class)
    public ImportState state;

    public String format;

    @Column(name = "dry_run")
    public boolean dryRun;

    public boolean publish;
    public String organization;

    /** Null where each record's language is told by its letters. */
    public String language;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "created_by")
    public String createdBy;

    @Column(name = "finished_at")
    public Instant finishedAt;

    public int total;
    public int created;
    public int changed;
    public int duplicates;
    public int failed;

    @Column(name = "read_bytes")
    public long readBytes;

    @Column(name = "read_lines")
    public int readLines;

    @Column(name = "read_records")
    public int readRecords;

    ListingReader.Position position() {
        return new ListingReader.Position(readBytes, readLines, readRecords);
    }

    void reached(ListingReader.Position position) {
        readBytes = position.offset();
        readLines = position.line();
        readRecords = position.record();
    }

    void count(ImportOutcome.Kind kind) {
        switch (kind) {
            case CREATED -> created++;
            case CHANGED -> changed++;
            case DUPLICATE -> duplicates++;
            case FAILED -> failed++;
        }
    }

    void end(ImportState last, Instant now) {
        state = last;
        finishedAt = now;
    }

    static Optional<Import> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Import> newest(Paging paging) {
        return Import.<Import>find("order by createdAt desc, id")
                .page(paging.page(), paging.size())
                .list();
    }
}
