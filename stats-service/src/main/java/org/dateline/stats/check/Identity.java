package org.dateline.stats.check;

import java.util.Optional;
import org.dateline.stats.extraction.Figure;

/** Something that figures must obey if they are right. */
interface Identity {
    /**
     * @param claim a figure that states a value
     * @param index its index
     * @return empty where the figure claims nothing of this sort, or nothing is there to hold it against
     */
    Optional<Check> check(Figure claim, int index, Evidence evidence);
}
