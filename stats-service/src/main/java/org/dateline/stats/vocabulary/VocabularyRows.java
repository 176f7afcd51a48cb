package org.dateline.stats.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Tuple;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.extraction.Lexicon.Scheme;

/** The vocabulary in the database. Every change is a new version, and is logged. */
@ApplicationScoped
public class VocabularyRows {
    private final EntityManager entities;
    private final Editions editions;
    private final ObjectMapper json;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transaction;

    VocabularyRows(
            EntityManager entities,
            Editions editions,
            ObjectMapper json,
            Clock clock,
            TransactionSynchronizationRegistry transaction) {
        this.entities = entities;
        this.editions = editions;
        this.json = json;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Why a vocabulary changes.
     *
     * @param change the proposal that is applied; null where none is
     */
    public record Reason(String action, UUID change, String actor) {}

    /** The edition that counts in this transaction; this replica knows it from now on. */
    @Transactional
    public Edition newest() {
        Number version = (Number)
                entities.createNativeQuery("select version from vocabulary").getSingleResult();
        Edition known = editions.newest();
        if (known == null || known.vocabulary().version() < version.longValue()) {
            editions.publish(Edition.of(read(version.longValue())));
        }
        return editions.newest();
    }

    /** The newest vocabulary, which nobody else changes before the transaction ends. */
    public Vocabulary lock() {
        Number version = (Number) entities.createNativeQuery("select version from vocabulary for update")
                .getSingleResult();
        return read(version.longValue());
    }

    /** @throws OptimisticLockException where the vocabulary is no longer what it was before */
    public void write(Vocabulary before, Vocabulary after, Reason reason) {
        int changed = entities.createNativeQuery("update vocabulary set version = :next where version = :version")
                .setParameter("next", after.version())
                .setParameter("version", before.version())
                .executeUpdate();
        if (changed == 0) {
            throw new OptimisticLockException();
        }
        List<Concept> different = after.concepts().stream()
                .filter(concept -> !concept.equals(
                        before.find(concept.scheme(), concept.code()).orElse(null)))
                .toList();
        entities.createNativeQuery("insert into concept (scheme, code, names)"
                        + " select c.scheme, c.code, c.names from rows from (jsonb_to_recordset(cast(:concepts as jsonb))"
                        + " as (scheme text, code text, names jsonb)) with ordinality as c (scheme, code, names, ordinal)"
                        + " order by c.ordinal on conflict (scheme, code) do update set names = excluded.names")
                .setParameter("concepts", text(different))
                .executeUpdate();
        // Only now, for a broader concept may be behind its narrower ones in the list.
        entities.createNativeQuery("update concept set broader = c.broader, unit = c.unit"
                        + " from jsonb_to_recordset(cast(:concepts as jsonb))"
                        + " as c (scheme text, code text, broader text, unit text)"
                        + " where concept.scheme = c.scheme and concept.code = c.code")
                .setParameter("concepts", text(different))
                .executeUpdate();
        List<Entry> entries = new ArrayList<>();
        different.forEach(concept -> entries.add(new Entry(
                concept.id().toString(),
                before.find(concept.scheme(), concept.code()).orElse(null),
                concept)));
        after.merged().forEach((id, into) -> {
            if (!into.equals(before.merged().get(id))) {
                merge(id, into);
                entries.add(new Entry(
                        id.toString(), before.find(id.scheme(), id.code()).orElse(null), null));
            }
        });
        log(after.version(), reason, entries);
        transaction.registerInterposedSynchronization(new OnceCommitted(after));
    }

    /** Whoever changed the vocabulary sees it changed; other replicas look for themselves. */
    private final class OnceCommitted implements Synchronization {
        private final Vocabulary next;

        OnceCommitted(Vocabulary next) {
            this.next = next;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is certain yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                editions.publish(Edition.of(next));
            }
        }
    }

    private void merge(Concept.Id id, String into) {
        entities.createNativeQuery("update concept set merged_into = :into, names = '{}', broader = null, unit = null"
                        + " where scheme = :scheme and code = :code")
                .setParameter("into", into)
                .setParameter("scheme", id.scheme().name())
                .setParameter("code", id.code())
                .executeUpdate();
    }

    private record Entry(String concept, Concept before, Concept after) {}

    private void log(long version, Reason reason, List<Entry> entries) {
        entities.createNativeQuery(
                        "insert into concept_log (version, action, change, concept, before, after, actor, at)"
                                + " select :version, :action, cast(:change as uuid), e.concept, nullif(e.before, 'null'),"
                                + " nullif(e.after, 'null'), :actor, cast(:at as timestamptz)"
                                + " from jsonb_to_recordset(cast(:entries as jsonb))"
                                + " as e (concept text, before jsonb, after jsonb)")
                .setParameter("version", version)
                .setParameter("action", reason.action())
                .setParameter(
                        "change",
                        reason.change() == null ? null : reason.change().toString())
                .setParameter("entries", text(entries))
                .setParameter("actor", reason.actor())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    /** Begins with the seed, or takes over what a newer one changed. */
    @Transactional
    public void takeOver(List<Concept> seed) {
        String last = (String) entities.createNativeQuery("select cast(seed as text) from vocabulary for update")
                .getSingleResult();
        List<Concept> before = last == null ? List.of() : concepts(last);
        if (before.equals(seed)) {
            return;
        }
        Vocabulary edited = lock();
        Vocabulary next = new Seed(before, seed).into(edited);
        if (next != edited) {
            write(edited, next, new Reason("seeded", null, "seed"));
        }
        entities.createNativeQuery("update vocabulary set seed = cast(:seed as jsonb)")
                .setParameter("seed", text(seed))
                .executeUpdate();
    }

    private Vocabulary read(long version) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select scheme, code, cast(names as text) as names, broader, unit, merged_into from concept"
                                + " order by ordinal",
                        Tuple.class)
                .getResultList();
        List<Concept> concepts = new ArrayList<>();
        Map<Concept.Id, String> merged = new HashMap<>();
        for (Tuple row : rows) {
            Scheme scheme = Scheme.valueOf(row.get("scheme", String.class));
            String code = row.get("code", String.class);
            String into = row.get("merged_into", String.class);
            if (into != null) {
                merged.put(new Concept.Id(scheme, code), into);
            } else {
                concepts.add(new Concept(
                        scheme,
                        code,
                        names(row.get("names", String.class)),
                        row.get("broader", String.class),
                        row.get("unit", String.class)));
            }
        }
        return new Vocabulary(version, concepts, merged);
    }

    private Map<String, List<String>> names(String text) {
        return read(text, new TypeReference<>() {});
    }

    private List<Concept> concepts(String text) {
        return read(text, new TypeReference<>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Concepts are plain data", impossible);
        }
    }
}
