package org.dateline.catalog.workflow;

import java.time.OffsetDateTime;

/**
 * What goes with an action; each action reads what it needs.
 *
 * @param remarks to the author, for a return
 * @param reason why: of a withdrawal or an unpublishing, or for publishing own work
 * @param at the moment of a scheduled publication, with any offset
 * @param redirect address that takes the place of an unpublished release; null for 410
 */
record Decision(String remarks, String reason, OffsetDateTime at, String redirect) {
    private static final Decision EMPTY = new Decision(null, null, null, null);

    static Decision orEmpty(Decision decision) {
        return decision == null ? EMPTY : decision;
    }
}
