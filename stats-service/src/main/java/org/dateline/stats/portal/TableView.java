package org.dateline.stats.portal;

import java.util.List;

/**
 * One period of many series: a measure by product or by partner.
 *
 * @param by {@code subject} or {@code counterpart}: what the rows differ in
 * @param period that is shown; null where there is none
 * @param periods that could be asked for, newest first
 * @param unit of all values
 * @param whole the row of all products or of all partners; null where it was not published
 * @param items the rows of one page, the largest value first
 * @param total number of rows
 */
record TableView(
        String measure,
        String area,
        String frequency,
        String by,
        String period,
        List<String> periods,
        String unit,
        Row whole,
        List<Row> items,
        long total,
        int page,
        int size) {

    /**
     * @param code of the product or partner
     * @param value in base units
     * @param lower lower end of the interval that the value stands for; null where it is open
     * @param upper its upper end
     * @param change growth on the year before in percent; null where that was not published
     * @param share of the whole in percent; null where that was not published
     * @param parent code of the nearest broader concept that is a row too; null where there is none
     * @param figure id of the figure that states the value
     * @param quote the sentence of that figure
     */
    record Row(
            String key,
            String code,
            String name,
            String nameKo,
            String value,
            String lower,
            String upper,
            String change,
            String share,
            String parent,
            SeriesView.ReleaseLink release,
            String figure,
            String quote,
            boolean withdrawn) {}
}
