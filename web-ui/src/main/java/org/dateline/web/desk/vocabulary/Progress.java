package org.dateline.web.desk.vocabulary;

import java.util.List;

/**
 * How far the texts concerned have been read once more.
 *
 * @param total releases; {@code null} before they are counted
 * @param changed how many of those that are done say something else now
 */
record Progress(String id, String state, Integer total, int done, int changed, int failed) {
    public boolean over() {
        return !List.of("queued", "running").contains(state);
    }

    public boolean stopped() {
        return "stopped".equals(state);
    }

    public boolean steerable() {
        return !over() || stopped();
    }
}
