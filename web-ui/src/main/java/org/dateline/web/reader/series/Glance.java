package org.dateline.web.reader.series;

import org.dateline.web.client.CitedFigure;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.Names;
import org.dateline.web.reader.Reading;
import org.dateline.web.reader.ReleaseAddress;

/**
 * A figure in the line of its series, as small as a card.
 *
 * @param here where the series has the figure's period; null where it has no point there
 * @param source the figure in its release
 */
record Glance(Reading reading, CitedFigure.Source release, Sheet sheet, Chart.Dot here, String source) {

    static Glance of(CitedFigure cited, Sheet sheet, Page page, Names names) {
        Reading reading = Reading.of(cited.figure(), page, names);
        String period = cited.figure().period();
        return new Glance(
                reading,
                cited.release(),
                sheet,
                period == null || sheet.chart() == null
                        ? null
                        : sheet.chart().of(Period.of(period)).orElse(null),
                page.root() + ReleaseAddress.path(cited.release().slug()) + "#" + reading.anchor());
    }

    /** What the page is about in a few words: what is measured, and when. */
    public String title() {
        return reading.period().isEmpty() ? reading.what() : reading.what() + ", " + reading.period();
    }
}
