package org.dateline.catalog.release;

/**
 * Fired within the transaction whenever a revision came into another state; whoever keeps a record of changes observes it.
 *
 * @param release the release, as it is now
 * @param revision the revision, as it is now
 * @param action the verb of what was done, for the audit log
 * @param actor who did it
 * @param detail a reason, a note or remarks; null where there is nothing to say
 */
public record RevisionChanged(Release release, Revision revision, String action, String actor, String detail) {}
