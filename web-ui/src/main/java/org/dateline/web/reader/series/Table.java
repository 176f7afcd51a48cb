package org.dateline.web.reader.series;

import java.math.BigDecimal;
import java.util.List;

/**
 * One period of a measure by product or by partner, as the figure service answers.
 *
 * @param by {@code subject} or {@code counterpart}
 * @param period null where there is none
 * @param periods that could be asked for, newest first
 * @param whole of all products or partners; null where it was not published
 * @param items the largest first
 */
record Table(
        String measure,
        String area,
        String frequency,
        String by,
        String period,
        List<String> periods,
        String unit,
        Row whole,
        List<Row> items,
        long total) {

    /**
     * @param change on the year before, in percent; null where that is not known
     * @param share of the whole, in percent; null as the change
     * @param parent code of the row that this one is a part of; null for none
     */
    record Row(
            String key,
            String code,
            String name,
            String nameKo,
            BigDecimal value,
            BigDecimal change,
            BigDecimal share,
            String parent,
            Source release,
            String figure,
            String quote,
            boolean withdrawn) {}

    /** The release that states a value. */
    record Source(String slug) {}
}
