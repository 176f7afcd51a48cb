package org.dateline.catalog.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.catalog.topic.Topic;

/** Listings as rows of limited size: they arrive in a stream and are read again in pieces, never as a whole. */
@ApplicationScoped
class StoredListing {
    private static final int CHUNK = 256 * 1_024;

    private final EntityManager entities;

    StoredListing(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Stores a listing within the caller's transaction.
     *
     * @return its size in bytes
     */
    long store(UUID run, InputStream listing) throws IOException {
        long size = 0;
        byte[] chunk = listing.readNBytes(CHUNK);
        for (int number = 0; chunk.length > 0; number++) {
            entities.createNativeQuery("insert into import_chunk (import, number, content) values (?1, ?2, ?3)")
                    .setParameter(1, run)
                    .setParameter(2, number)
                    .setParameter(3, chunk)
                    .executeUpdate();
            size += chunk.length;
            chunk = listing.readNBytes(CHUNK);
        }
        return size;
    }

    /** Reads on from a place; valid within the caller's transaction. */
    ListingReader read(UUID run, ListingReader.Position from) {
        Set<String> topics = new HashSet<>();
        Topic.<Topic>listAll().forEach(topic -> {
            topics.add(topic.name);
            topics.add(topic.nameKo);
        });
        return new ListingReader(new Chunks(run, from.offset()), from, topics);
    }

    void forget(UUID run) {
        entities.createNativeQuery("delete from import_chunk where import = ?1")
                .setParameter(1, run)
                .executeUpdate();
    }

    private final class Chunks extends InputStream {
        private final UUID run;
        private int number;
        private byte[] chunk;
        private int next;

        private Chunks(UUID run, long offset) {
            this.run = run;
            this.number = (int) (offset / CHUNK);
            this.next = (int) (offset % CHUNK);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int start, int length) {
            if (chunk == null) {
                chunk = load();
            } else if (chunk.length > 0 && next == chunk.length) {
                number++;
                next = 0;
                chunk = load();
            }
            if (next >= chunk.length) {
                return -1;
            }
            int count = Math.min(length, chunk.length - next);
            System.arraycopy(chunk, next, target, start, count);
            next += count;
            return count;
        }

        private byte[] load() {
            List<?> found = entities.createNativeQuery(
                            "select content from import_chunk where import = ?1 and number = ?2", byte[].class)
                    .setParameter(1, run)
                    .setParameter(2, number)
                    .getResultList();
            return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
        }
    }
}
