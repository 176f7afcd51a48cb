package org.dateline.stats.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.figure.FigureView;

/**
 * What a change of the vocabulary changes, found by reading the texts that hold its words once more.
 *
 * @param texts revisions that hold one of the words
 * @param read how many of them, the newest, were read for this; all others are read when the change is applied
 * @param changed figures that are understood otherwise
 * @param added figures that are only found then
 * @param gone figures that are no longer found then
 * @param published how many of those the public sees
 * @param renamed series that are called otherwise
 * @param renamedPublic how many of those the public sees
 * @param publisher whether only a publisher can apply it: it changes what is published, or not all texts were read
 * @param series those that get or lose points, most points first, at most 50
 * @param items figures, newest first, at most 50
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Consequences(
        long texts,
        int read,
        int changed,
        int added,
        int gone,
        int published,
        long renamed,
        long renamedPublic,
        boolean publisher,
        List<MovedSeries> series,
        List<Item> items) {

    /** A series, and of how many points of it the texts speak before and after. */
    record MovedSeries(String key, String title, String korean, int before, int after) {}

    /**
     * A figure.
     *
     * @param published whether the public sees the revision
     * @param before what is understood of it now; null where it is not found
     * @param after what will be
     */
    record Item(
            UUID release,
            String slug,
            String title,
            int revision,
            boolean published,
            String quote,
            FigureView before,
            FigureView after) {}
}
