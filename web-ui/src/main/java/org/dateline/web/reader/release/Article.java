package org.dateline.web.reader.release;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.web.client.Release;
import org.dateline.web.client.Release.Named;
import org.dateline.web.client.Release.Translation;
import org.dateline.web.client.Release.Version;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.JsonLd;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.Publishers;
import org.dateline.web.reader.Reading;
import org.dateline.web.reader.ReleaseAddress;

/** A release as search engines are told of it: schema.org's {@code NewsArticle}. */
final class Article {
    private Article() {}

    static JsonLd of(ReleaseView view, Page page, Optional<URI> license) {
        Release release = view.release();
        String address = page.site() + page.here();
        return JsonLd.document(LinkedData.SCHEMA_ORG, "NewsArticle")
                .id(address)
                .with("url", address)
                .with("mainEntityOfPage", address)
                .with("headline", release.title())
                .with("description", release.summary())
                .with("inLanguage", release.language())
                .with("datePublished", published(release))
                .with("dateModified", modified(view).toString())
                .with("publisher", Publishers.described(release.organization().name()))
                .with("author", Publishers.described(release.organization().name()))
                .with("articleSection", view.topics().stream().map(Named::name).toList())
                .with("version", release.revision())
                .with("creativeWorkStatus", view.withdrawn() ? "Withdrawn" : "Published")
                .with("correction", corrections(release))
                .with("translationOfWork", translations(release, true, page))
                .with("workTranslation", original(release) ? translations(release, false, page) : List.of())
                .with("isBasedOn", source(release))
                .with("license", license.map(URI::toString))
                .with("isAccessibleForFree", true)
                .with("mentions", mentions(view, page));
    }

    /** Where only the day is known, the day: midnight would be an invention. */
    private static String published(Release release) {
        return release.dateOnly()
                ? release.released().toString()
                : release.moment().toString();
    }

    /** When the reader last got to see something new: a version, a correction, or that it was withdrawn. */
    private static Instant modified(ReleaseView view) {
        Release release = view.release();
        Stream<Instant> versions = view.versions().stream().map(Version::from);
        Stream<Instant> corrections = release.corrections().stream().map(Release.Correction::at);
        Stream<Instant> withdrawal = Stream.ofNullable(release.withdrawal()).map(Release.Withdrawal::at);
        return Stream.of(Stream.of(release.moment()), versions, corrections, withdrawal)
                .flatMap(instants -> instants)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static List<JsonLd> corrections(Release release) {
        return release.corrections().stream()
                .map(correction -> JsonLd.of("CorrectionComment")
                        .with("text", correction.note())
                        .with("datePublished", correction.at().toString()))
                .toList();
    }

    private static boolean original(Release release) {
        return release.translations().stream().noneMatch(Translation::original);
    }

    private static List<JsonLd> translations(Release release, boolean original, Page page) {
        return release.translations().stream()
                .filter(translation -> translation.original() == original)
                .map(translation -> {
                    String root = "ko".equals(translation.language()) ? "/ko" : "";
                    String address = page.site() + root + ReleaseAddress.path(translation.slug());
                    return JsonLd.of("NewsArticle")
                            .id(address)
                            .with("url", address)
                            .with("headline", translation.title())
                            .with("inLanguage", translation.language());
                })
                .toList();
    }

    private static String source(Release release) {
        return release.source() != null && release.source().startsWith("http") ? release.source() : null;
    }

    /** The series that its figures are points of, or say something about, each once. */
    private static List<JsonLd> mentions(ReleaseView view, Page page) {
        Map<String, Reading> bySeries = new TreeMap<>();
        view.rows().stream()
                .map(ReleaseView.Row::reading)
                .filter(reading -> reading.figure().series() != null)
                .forEach(reading -> bySeries.putIfAbsent(reading.figure().series(), reading));
        return bySeries.entrySet().stream()
                .map(entry -> {
                    String address = page.site() + page.root() + "/series/" + entry.getKey();
                    return JsonLd.of("Dataset")
                            .id(address)
                            .with("url", address)
                            .with("identifier", entry.getKey())
                            .with("name", entry.getValue().what());
                })
                .toList();
    }
}
