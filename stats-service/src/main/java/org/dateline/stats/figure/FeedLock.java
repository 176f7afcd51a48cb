package org.dateline.stats.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * The row that the follower holds while it derives. Whoever holds it until the end of a transaction knows that no revision
 * comes in meanwhile that was read by what the transaction changes.
 */
@ApplicationScoped
public class FeedLock {
    private final EntityManager entities;

    FeedLock(EntityManager entities) {
        this.entities = entities;
    }

    /** How far the feed has been followed. */
    public long cursor() {
        return number("select cursor from feed");
    }

    /** Waits for the follower, and keeps it waiting; so not for long. */
    public long hold() {
        return number("select cursor from feed for update");
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
