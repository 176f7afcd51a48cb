package org.dateline.web.reader.figure;

import java.time.LocalDate;
import java.util.List;
import org.dateline.web.client.CitedFigure;
import org.dateline.web.client.CitedFigure.Version;
import org.dateline.web.client.Figure;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.JsonLd;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.Names;
import org.dateline.web.reader.Reading;
import org.dateline.web.reader.ReleaseAddress;

/**
 * The page of one figure.
 *
 * @param address the permanent one
 * @param before what stands before the figure in its sentence, and {@code after} behind it
 * @param source the figure in its release
 */
record FigureView(
        CitedFigure cited, Reading reading, String address, String before, String after, String source, Page page) {

    static FigureView of(CitedFigure cited, Page page, Names names) {
        Figure figure = cited.figure();
        String quote = cited.quote();
        int at = quote.indexOf(figure.text());
        boolean once = at >= 0 && at == quote.lastIndexOf(figure.text());
        Reading reading = Reading.of(figure, page, names);
        return new FigureView(
                cited,
                reading,
                page.site() + "/figures/" + figure.id(),
                once ? quote.substring(0, at) : quote,
                once ? quote.substring(at + figure.text().length()) : "",
                page.root()
                        + ReleaseAddress.path(cited.release().slug())
                        + (cited.stands() ? "#" + reading.anchor() : "#versions"),
                page);
    }

    /** Whether the sentence has the figure's words once: of two equal ones it is not known which is meant. */
    public boolean marked() {
        return before.length() < cited.quote().length();
    }

    /** What the page is about in a few words: what is measured, and when. */
    public String title() {
        String what = reading.what().isEmpty() ? cited.figure().text() : reading.what();
        return reading.period().isEmpty() ? what : what + ", " + reading.period();
    }

    /** The newest version that states the figure. */
    public Version newest() {
        return cited.versions().get(0);
    }

    /** The day on which the figure was known, for the series as it was known then. */
    public LocalDate known() {
        return LocalDate.ofInstant(cited.release().moment(), page.zone());
    }

    public List<Version> versions() {
        return cited.versions();
    }

    /** How a version states it. */
    public String amount(Version version) {
        return version.value() == null ? version.text() : page.amount(version.value(), version.unit());
    }

    /** For search engines: words out of a release, and what they are about. */
    JsonLd linked() {
        String release =
                page.site() + page.root() + ReleaseAddress.path(cited.release().slug());
        String series = cited.figure().series();
        String dataset = page.site() + page.root() + "/series/" + series;
        return JsonLd.document(LinkedData.SCHEMA_ORG, "Quotation")
                .id(address)
                .with("url", page.site() + page.here())
                .with("name", title())
                .with("text", cited.quote())
                .with("inLanguage", cited.release().language())
                .with(
                        "isPartOf",
                        JsonLd.of("NewsArticle")
                                .id(release)
                                .with("url", release)
                                .with("headline", cited.release().title()))
                .with(
                        "about",
                        series == null ? null : JsonLd.of("Dataset").id(dataset).with("url", dataset))
                .with("datePublished", cited.release().moment().toString());
    }
}
