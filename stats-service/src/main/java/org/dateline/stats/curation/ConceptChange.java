package org.dateline.stats.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Vocabulary;

/**
 * What an editor wants the vocabulary to be.
 *
 * @param action {@code create}: a new concept; {@code edit}: its labels, its broader concept and its unit become what is
 *     given; {@code merge}: its labels and narrower concepts go to another one, and its code means that one
 * @param concept id of the concept that is edited or merged, {@code SUBJECT.ships}
 * @param scheme of a new concept: {@code MEASURE, SUBJECT, AREA, UNIT} or {@code CURRENCY}
 * @param code of a new concept; made of its preferred label where it is absent
 * @param names labels by language, the preferred one first; English ones are read in texts and cannot be missing
 * @param broader code of the concept of the same scheme that it is a part or a kind of; null for none
 * @param unit what a measure is counted in where a text does not say it; null for none
 * @param into id of the concept that takes the place of a merged one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConceptChange(
        String action,
        String concept,
        String scheme,
        String code,
        Map<String, List<String>> names,
        String broader,
        String unit,
        String into) {

    /**
     * The vocabulary with this change.
     *
     * @throws ProblemException 400 where fields are missing, 404 where the concept is, 409 where a label or a code is another
     *     concept's, 422 where it makes no sense
     */
    Vocabulary in(Vocabulary vocabulary) {
        return switch (action == null ? "" : action) {
            case "create" -> created(vocabulary);
            case "edit" -> edited(vocabulary);
            case "merge" -> merged(vocabulary);
            default -> throw ProblemException.badField("action", "The action is create, edit or merge.");
        };
    }

    /** The concepts that the change is about, as far as they exist. */
    List<String> concerned() {
        List<String> ids = new ArrayList<>();
        if (concept != null) {
            ids.add(concept);
        }
        if (into != null) {
            ids.add(into);
        }
        return ids;
    }

    private Vocabulary created(Vocabulary vocabulary) {
        ConceptRules rules = new ConceptRules(vocabulary);
        Scheme sort = rules.scheme(scheme);
        Map<String, List<String>> labels = rules.labels(names);
        String notation = code == null || code.isBlank() ? ConceptRules.codeOf(labels) : code.strip();
        rules.code(sort, notation);
        Concept created = new Concept(sort, notation, labels, blankAsNull(broader), blankAsNull(unit));
        rules.check(created, Optional.empty());
        return vocabulary.with(created);
    }

    private Vocabulary edited(Vocabulary vocabulary) {
        ConceptRules rules = new ConceptRules(vocabulary);
        Concept before = rules.concept("concept", concept);
        Concept after = new Concept(
                before.scheme(), before.code(), rules.labels(names), blankAsNull(broader), blankAsNull(unit));
        rules.check(after, Optional.of(before));
        return vocabulary.with(after);
    }

    private Vocabulary merged(Vocabulary vocabulary) {
        ConceptRules rules = new ConceptRules(vocabulary);
        Concept gone = rules.concept("concept", concept);
        Concept stays = rules.concept("into", into);
        rules.mergeable(gone, stays);
        Map<String, List<String>> labels = new HashMap<>(stays.names());
        gone.names().forEach((language, more) -> {
            LinkedHashSet<String> both = new LinkedHashSet<>(stays.labels(language));
            both.addAll(more);
            labels.put(language, List.copyOf(both));
        });
        return vocabulary.merging(
                gone, new Concept(stays.scheme(), stays.code(), labels, stays.broader(), stays.unit()));
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
