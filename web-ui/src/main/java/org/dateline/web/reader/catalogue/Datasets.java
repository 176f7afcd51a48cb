package org.dateline.web.reader.catalogue;

import static org.dateline.web.reader.catalogue.Terms.iri;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.web.client.Series;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Series as datasets. Everything has an address: blank nodes would get other names, and the same page other bytes, each time. */
final class Datasets {
    /** What the keys of all series are made of; the SDMX-RDF names where there are some. */
    private static final List<String> OWN_DIMENSIONS =
            List.of("INDICATOR", "SUBJECT", "COUNTERPART_AREA", "UNIT_MEASURE");

    private static final List<String> SDMX_DIMENSIONS = List.of("freq", "refArea", "timePeriod");
    private static final List<String> SDMX_ATTRIBUTES = List.of("obsStatus", "unitMult", "decimals");

    private record File(String name, String format, String type) {}

    private static final List<File> FILES =
            List.of(new File("csv", "CSV", "text/csv"), new File("json", "JSON", "application/json"));

    private final Setting setting;
    private final ModelBuilder graph;

    Datasets(Setting setting, ModelBuilder graph) {
        this.setting = setting;
        this.graph = graph;
    }

    /** What describes all datasets: their dimensions and attributes. */
    void addStructure() {
        dimensions().forEach(dimension -> graph.subject(dimension)
                .add(RDF.TYPE, iri(Terms.CUBE + "DimensionProperty"))
                .add(RDFS.LABEL, Values.literal(dimension.getLocalName())));
        attributes().forEach(attribute -> graph.subject(attribute)
                .add(RDF.TYPE, iri(Terms.CUBE + "AttributeProperty"))
                .add(RDFS.LABEL, Values.literal(attribute.getLocalName())));
    }

    /** @return the dataset that the series is */
    IRI add(Series series) {
        String page = setting.site() + "/series/" + series.key();
        IRI dataset = iri(page + "#dataset");
        IRI unit = unit(series.unit());
        graph.subject(dataset)
                .add(RDF.TYPE, DCAT.DATASET)
                .add(DCTERMS.IDENTIFIER, Values.literal(series.key()))
                .add(DCTERMS.TITLE, Values.literal(series.title(), "en"))
                .add(DCTERMS.TITLE, Values.literal(series.titleKo(), "ko"))
                .add(DCTERMS.DESCRIPTION, Values.literal(english(series), "en"))
                .add(DCTERMS.DESCRIPTION, Values.literal(korean(series), "ko"))
                .add(
                        DCTERMS.PUBLISHER,
                        iri(setting.own(setting.publisherOf(series.area()).id())))
                .add(DCAT.THEME, Authority.ECONOMY)
                .add(DCTERMS.ACCRUAL_PERIODICITY, Authority.frequency(series.frequency()))
                .add(DCTERMS.LANGUAGE, Authority.ENGLISH)
                .add(DCTERMS.LANGUAGE, Authority.KOREAN)
                .add(DCTERMS.ACCESS_RIGHTS, Authority.PUBLIC)
                .add(DCAT.LANDING_PAGE, iri(page))
                .add(DCTERMS.MODIFIED, Values.literal(series.known().toString(), XSD.DATETIME))
                .add(iri(Terms.STAT + "numSeries"), Values.literal("1", XSD.INTEGER))
                .add(iri(Terms.STAT + "statUnitMeasure"), unit);
        keywords(series, false).forEach(word -> graph.add(DCAT.KEYWORD, Values.literal(word, "en")));
        keywords(series, true).forEach(word -> graph.add(DCAT.KEYWORD, Values.literal(word, "ko")));
        Authority.country(series.area()).ifPresent(country -> graph.add(DCTERMS.SPATIAL, country));
        setting.contact().ifPresent(contact -> graph.add(DCAT.CONTACT_POINT, iri(setting.own("contact"))));
        dimensions().forEach(dimension -> graph.add(iri(Terms.STAT + "dimension"), dimension));
        attributes().forEach(attribute -> graph.add(iri(Terms.STAT + "attribute"), attribute));
        graph.add(DCTERMS.TEMPORAL, iri(page + "#time"));
        FILES.forEach(file -> graph.add(DCAT.HAS_DISTRIBUTION, iri(page + "#" + file.name())));
        setting.statistics().ifPresent(there -> graph.add(DCAT.HAS_DISTRIBUTION, iri(page + "#sdmx")));

        graph.subject(iri(page)).add(RDF.TYPE, FOAF.DOCUMENT);
        addTime(iri(page + "#time"), series);
        FILES.forEach(file -> addFile(page, file.name(), page + "." + file.name(), file));
        setting.statistics()
                .ifPresent(there -> addFile(
                        page,
                        "sdmx",
                        there.toString().replaceFirst("/+$", "") + "/sdmx/2.1/data/SERIES/" + series.key(),
                        new File("sdmx", "XML", "application/vnd.sdmx.genericdata+xml")));
        Authority.country(series.area())
                .ifPresent(country -> graph.subject(country).add(RDF.TYPE, DCTERMS.LOCATION));
        return dataset;
    }

    private void addTime(IRI time, Series series) {
        graph.subject(time)
                .add(RDF.TYPE, DCTERMS.PERIOD_OF_TIME)
                .add(DCAT.START_DATE, CoveredTime.start(series.first()))
                .add(DCAT.END_DATE, CoveredTime.end(series.last()));
    }

    private void addFile(String page, String name, String address, File file) {
        graph.subject(iri(page + "#" + name))
                .add(RDF.TYPE, DCAT.DISTRIBUTION)
                .add(DCTERMS.TITLE, Values.literal(name.toUpperCase(Locale.ROOT), "en"))
                .add(DCAT.ACCESS_URL, iri(address))
                .add(DCAT.DOWNLOAD_URL, iri(address))
                .add(DCTERMS.FORMAT, Authority.format(file.format()))
                .add(DCAT.MEDIA_TYPE, Terms.mediaType(file.type()));
        setting.license().ifPresent(license -> graph.add(DCTERMS.LICENSE, iri(license.toString())));
    }

    private IRI unit(String code) {
        return Authority.currency(code).orElseGet(() -> {
            IRI unit = iri(setting.own("unit-" + code));
            graph.subject(unit)
                    .add(RDF.TYPE, SKOS.CONCEPT)
                    .add(SKOS.NOTATION, Values.literal(code))
                    .add(
                            SKOS.PREF_LABEL,
                            Values.literal(code.toLowerCase(Locale.ROOT).replace('_', ' '), "en"));
            return unit;
        });
    }

    private List<String> keywords(Series series, boolean korean) {
        return Stream.of(
                        setting.names().concept("MEASURE", series.measure(), korean),
                        series.subject().equals("ALL")
                                ? ""
                                : setting.names().concept("SUBJECT", series.subject(), korean))
                .filter(word -> !word.isBlank())
                .distinct()
                .toList();
    }

    private List<IRI> dimensions() {
        return Stream.concat(
                        SDMX_DIMENSIONS.stream().map(name -> iri(Terms.SDMX_DIMENSION + name)),
                        OWN_DIMENSIONS.stream().map(name -> iri(setting.own(name))))
                .toList();
    }

    private static List<IRI> attributes() {
        return SDMX_ATTRIBUTES.stream()
                .map(name -> iri(Terms.SDMX_ATTRIBUTE + name))
                .toList();
    }

    private static String english(Series series) {
        return series.title() + ". Points from " + series.first() + " to " + series.last()
                + ", each stated by a sentence of a press release, with what was known of it at any earlier time.";
    }

    private static String korean(Series series) {
        return series.titleKo() + ". " + series.first() + "부터 " + series.last()
                + "까지, 보도자료의 문장에서 읽은 값과 과거 어느 때든 알려져 있던 값.";
    }
}
