package org.dateline.web.desk;

import java.util.List;
import org.dateline.web.desk.catalog.DeskRelease;

/**
 * One of the lists beside the page.
 *
 * @param place the list's name
 * @param path where it is, below the desk
 * @param count how much is on it, negative if that is not known now
 * @param key the key that opens it
 * @param first the first few releases on it
 */
public record Shelf(String place, String path, long count, String key, List<DeskRelease> first) {
    /** Whether the list could be fetched. */
    public boolean known() {
        return count >= 0;
    }
}
