package org.dateline.stats.sdmx.structure;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.sdmx.component.Codelist;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.series.Titles;
import org.dateline.stats.series.Titles.Name;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Editions;

/**
 * Makes code lists out of the vocabulary and the codes of public series: keys also have composed codes, such as
 * {@code EXPORTS_YOY} and {@code CN_HK}.
 */
@ApplicationScoped
public class CodeLists {
    private static final List<String> FREQUENCIES = List.of("A", "S", "Q", "M", "W", "D");

    private final EntityManager entities;
    private final Editions editions;
    private final Titles titles;

    CodeLists(@PersistenceUnit("reader") EntityManager entities, Editions editions, Titles titles) {
        this.entities = entities;
        this.editions = editions;
        this.titles = titles;
    }

    List<Artefact.Item> items(Codelist codelist) {
        return switch (codelist) {
            case CL_FREQ ->
                FREQUENCIES.stream()
                        .map(code -> new Artefact.Item(code, titles.frequency(code), null, null))
                        .toList();
            case CL_AREA -> items(codelist, Scheme.AREA);
            case CL_INDICATOR -> items(codelist, Scheme.MEASURE);
            case CL_SUBJECT -> items(codelist, Scheme.SUBJECT);
            case CL_UNIT -> items(codelist, Scheme.UNIT, Scheme.CURRENCY);
            case CL_OBS_STATUS ->
                List.of(
                        new Artefact.Item("A", new Name("Normal value", "정상값"), "A release states it.", null),
                        new Artefact.Item(
                                "I",
                                new Name("Imputed value", "산출값"),
                                "Nobody stated it; it follows from a published level and its growth.",
                                null));
            case CL_CONF_STATUS -> List.of(new Artefact.Item("F", new Name("Free", "공개"), null, null));
        };
    }

    private List<Artefact.Item> items(Codelist codelist, Scheme... schemes) {
        Map<String, Concept> concepts = new TreeMap<>();
        for (Scheme scheme : schemes) {
            editions.vocabulary().concepts().stream()
                    .filter(concept -> concept.scheme() == scheme)
                    .forEach(concept -> concepts.put(upper(concept.code()), concept));
        }
        TreeSet<String> codes = new TreeSet<>(concepts.keySet());
        Dimension.all().stream()
                .filter(dimension -> dimension.codelist() == codelist)
                .forEach(dimension -> codes.addAll(publicCodes(dimension)));
        List<Artefact.Item> items = new ArrayList<>();
        for (String code : codes) {
            items.add(new Artefact.Item(code, name(codelist, code), null, parent(concepts, code)));
        }
        return items;
    }

    @SuppressWarnings("unchecked")
    private List<String> publicCodes(Dimension dimension) {
        return entities.createNativeQuery("select distinct " + dimension.column() + " from series")
                .getResultList();
    }

    private static String parent(Map<String, Concept> concepts, String code) {
        return Stream.ofNullable(concepts.get(code))
                .map(Concept::broader)
                .filter(Objects::nonNull)
                .map(CodeLists::upper)
                .filter(concepts::containsKey)
                .findFirst()
                .orElse(null);
    }

    /** The name of a code of one of the lists. */
    public Name name(Codelist codelist, String code) {
        return switch (codelist) {
            case CL_FREQ -> titles.frequency(code);
            case CL_AREA -> titles.area(code);
            case CL_INDICATOR -> titles.measure(code);
            case CL_SUBJECT -> titles.subject(code);
            case CL_UNIT -> titles.unit(code);
            case CL_OBS_STATUS, CL_CONF_STATUS ->
                items(codelist).stream()
                        .filter(item -> item.id().equals(code))
                        .map(Artefact.Item::title)
                        .findFirst()
                        .orElse(new Name(code, code));
        };
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
