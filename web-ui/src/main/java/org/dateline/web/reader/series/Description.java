package org.dateline.web.reader.series;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.web.client.Organization;
import org.dateline.web.client.Series;
import org.dateline.web.layout.Page;
import org.dateline.web.reader.JsonLd;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.Names;
import org.dateline.web.reader.Publishers;
import org.dateline.web.reader.ReleaseAddress;
import org.dateline.web.reader.series.Observations.Observation;

/** A series as search engines for data are told of it: schema.org's {@code Dataset}. */
final class Description {
    /** A weekly series of a decade has hundreds; the newest say what it is made from. */
    private static final int MOST_RELEASES = 200;

    /** The common codes of UN/ECE Recommendation 20, where it has one for the unit; for money it points to ISO 4217. */
    private static final Map<String, String> COMMON_CODES = Map.ofEntries(
            Map.entry("PERCENT", "P1"),
            Map.entry("TONNE", "TNE"),
            Map.entry("BARREL", "BLL"),
            Map.entry("CUBIC_METRE", "MTQ"),
            Map.entry("WATT", "WTT"),
            Map.entry("WATT_HOUR", "WHR"),
            Map.entry("PERSON", "IE"),
            Map.entry("YEAR", "ANN"),
            Map.entry("MONTH", "MON"),
            Map.entry("DAY", "DAY"));

    private Description() {}

    /** What a description says besides what the series itself is. */
    record Surroundings(
            List<Organization> publishers, Names names, Page page, SeriesMessages messages, Optional<URI> license) {}

    /** Nothing of a series without points or without its entry in the list: half a description misleads. */
    static Optional<JsonLd> of(Sheet sheet, List<Observation> points, Surroundings around) {
        Series series = sheet.series();
        if (series == null || points.isEmpty() || !sheet.plain()) {
            return Optional.empty();
        }
        Page page = around.page();
        SeriesMessages messages = around.messages();
        String address = page.site() + page.root() + "/series/" + sheet.key();
        Instant first = points.stream()
                .map(Observation::knownFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant last = points.stream()
                .map(Observation::knownFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(JsonLd.document(LinkedData.SCHEMA_ORG, "Dataset")
                .id(address)
                .with("url", address)
                .with("identifier", sheet.key())
                .with("name", sheet.title())
                .with("alternateName", series.title(!page.korean()))
                .with(
                        "description",
                        messages.description(
                                sheet.title(),
                                points.size(),
                                sheet.oldest().period(),
                                sheet.newest().period()))
                .with("inLanguage", page.language())
                .with("creator", Publishers.of(around.publishers(), series.area(), page))
                .with("license", around.license().map(URI::toString))
                .with("isAccessibleForFree", true)
                .with("datePublished", first.toString())
                .with("dateModified", last.toString())
                .with("temporalCoverage", coverage(points))
                .with("spatialCoverage", place(series, around.names(), page))
                .with("measurementTechnique", messages.technique())
                .with("variableMeasured", variable(sheet, series, messages))
                .with("isBasedOn", releases(points, page))
                .with("distribution", files(address)));
    }

    private static String coverage(List<Observation> points) {
        List<Period> periods =
                points.stream().map(point -> Period.of(point.period())).toList();
        return periods.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow()
                + "/"
                + periods.stream()
                        .map(Period::to)
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
    }

    private static JsonLd place(Series series, Names names, Page page) {
        return JsonLd.of("Place")
                .with("name", names.area(series.area(), page.korean()))
                .with("identifier", series.area());
    }

    private static JsonLd variable(Sheet sheet, Series series, SeriesMessages messages) {
        return JsonLd.of("PropertyValue")
                .with("name", sheet.title())
                .with("propertyID", series.measure())
                .with("unitText", Quantity.unit(series.unit(), messages))
                .with("unitCode", unitCode(series.unit()))
                .with("measurementTechnique", messages.technique());
    }

    private static String unitCode(String unit) {
        boolean money = Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(unit));
        return money ? unit : COMMON_CODES.get(unit);
    }

    /** Newest first, each once. */
    private static List<String> releases(List<Observation> points, Page page) {
        return points.stream()
                .sorted(Comparator.comparing(Observation::knownFrom).reversed())
                .map(point -> page.site()
                        + page.root()
                        + ReleaseAddress.path(point.release().slug()))
                .distinct()
                .limit(MOST_RELEASES)
                .toList();
    }

    private static List<JsonLd> files(String address) {
        return Stream.of(Map.entry("csv", "text/csv"), Map.entry("json", "application/json"))
                .map(format -> JsonLd.of("DataDownload")
                        .with("encodingFormat", format.getValue())
                        .with("contentUrl", address + "." + format.getKey()))
                .toList();
    }
}
