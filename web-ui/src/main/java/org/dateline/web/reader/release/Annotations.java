package org.dateline.web.reader.release;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.dateline.web.client.Figure;
import org.dateline.web.client.Release;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.JsonLd;
import org.dateline.web.reader.Names;
import org.dateline.web.reader.Reading;
import org.dateline.web.reader.ReleaseAddress;

/**
 * The figures of a release as annotations of its text, after the W3C's Web Annotation Data Model: each selects its words
 * by position and by quotation, and says what was understood of them. Positions are code points of the canonical text,
 * as the model counts them (section 4.2.5); all annotations are on one page, for a release has as many as a text can hold.
 */
final class Annotations {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Enough around the words to find them again in a text that was edited elsewhere. */
    private static final int AROUND = 32;

    private final Release release;
    private final Page page;
    private final Names names;
    private final String address;
    private final int length;

    Annotations(Release release, Page page, Names names) {
        this.release = release;
        this.page = page;
        this.names = names;
        this.address = page.site() + page.root() + ReleaseAddress.path(release.slug());
        this.length = release.text().codePointCount(0, release.text().length());
    }

    /** The collection with its page in it. Figures that the text does not have where they say, those of another version, are left out. */
    JsonLd of(List<Figure> figures) {
        List<JsonLd> items = figures.stream()
                .filter(figure -> !"rejected".equals(figure.state()) && stands(figure))
                .sorted(Comparator.comparingInt(Figure::start))
                .map(this::annotation)
                .toList();
        String collection = address + "/annotations.jsonld";
        return JsonLd.plainDocument(CONTEXT, "AnnotationCollection")
                .id(collection)
                .with("label", release.title())
                .with("total", items.size())
                .with(
                        "first",
                        JsonLd.plain("AnnotationPage")
                                .id(collection + "#page")
                                .with("partOf", collection)
                                .with("startIndex", 0)
                                .with("items", items));
    }

    private JsonLd annotation(Figure figure) {
        Reading reading = Reading.of(figure, page, names);
        return JsonLd.plain("Annotation")
                .id(address + "/annotations.jsonld#" + reading.anchor())
                .with("motivation", "describing")
                .with("created", release.moment().toString())
                .with("body", bodies(figure, reading))
                .with("target", target(figure));
    }

    private List<Object> bodies(Figure figure, Reading reading) {
        String said =
                reading.what() + (reading.period().isEmpty() ? "" : ", " + reading.period()) + ": " + reading.amount();
        JsonLd understood = JsonLd.plain("schema:Observation")
                .id(page.site() + "/figures/" + figure.id())
                .with("schema:name", reading.what())
                .with(
                        "schema:value",
                        figure.value() == null ? null : figure.value().toPlainString())
                .with("schema:unitText", figure.unit())
                .with("dcterms:temporal", figure.period());
        if (figure.interval() != null) {
            understood
                    .with("schema:minValue", plain(figure.interval().lower()))
                    .with("schema:maxValue", plain(figure.interval().upper()));
        }
        return JsonLd.several(
                understood,
                JsonLd.plain("TextualBody")
                        .with("value", said)
                        .with("format", "text/plain")
                        .with("language", page.language()),
                figure.series() == null
                        ? null
                        : JsonLd.plain("SpecificResource")
                                .with("source", page.site() + page.root() + "/series/" + figure.series())
                                .with("purpose", "linking"));
    }

    private JsonLd target(Figure figure) {
        return JsonLd.plain("SpecificResource")
                .with("source", address + "/text")
                .with("scope", address)
                .with("schema:version", release.revision())
                .with(
                        "selector",
                        JsonLd.several(
                                JsonLd.plain("TextPositionSelector")
                                        .with("start", figure.start())
                                        .with("end", figure.end()),
                                JsonLd.plain("TextQuoteSelector")
                                        .with("exact", figure.text())
                                        .with("prefix", slice(Math.max(0, figure.start() - AROUND), figure.start()))
                                        .with("suffix", slice(figure.end(), Math.min(length, figure.end() + AROUND)))));
    }

    private boolean stands(Figure figure) {
        return figure.start() >= 0
                && figure.start() < figure.end()
                && figure.end() <= length
                && slice(figure.start(), figure.end()).equals(figure.text());
    }

    private String slice(int start, int end) {
        String text = release.text();
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
