package org.dateline.stats.problem;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Tells a database that cannot serve at the moment (restarting, failing over, out of connections, a transaction that got in
 * another's way) from a defect of ours: nothing was done, and the same request may succeed later.
 */
public final class DatabaseOutage {
    private static final String CONNECTION_LOST = "08";
    private static final String ROLLED_BACK = "40";
    private static final String NO_RESOURCES = "53";
    private static final String SHUTTING_DOWN_OR_STARTING = "57P";

    private DatabaseOutage() {}

    public static boolean caused(Throwable failure) {
        return caused(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean caused(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return false;
        }
        if (failure instanceof SQLException refused && isOutage(refused.getSQLState())) {
            return true;
        }
        // A failed commit keeps its reason among the suppressed ones.
        for (Throwable suppressed : failure.getSuppressed()) {
            if (caused(suppressed, seen)) {
                return true;
            }
        }
        return caused(failure.getCause(), seen);
    }

    /** A pool that waited for a connection in vain gives no state; no server answers without one. */
    private static boolean isOutage(String state) {
        return state == null
                || state.startsWith(CONNECTION_LOST)
                || state.startsWith(ROLLED_BACK)
                || state.startsWith(NO_RESOURCES)
                || state.startsWith(SHUTTING_DOWN_OR_STARTING);
    }
}
