package org.dateline.stats.curation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.problem.Problem.FieldError;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.ConceptFile;
import org.dateline.stats.vocabulary.Vocabulary;

/** What a concept has to be, so that texts can be read by it and series be named after it. */
final class ConceptRules {
    private static final int MOST_LABELS = 200;
    private static final int LONGEST = 100;
    private static final String READ = "en";

    private static final Map<Scheme, String> CODES = Map.of(
            Scheme.MEASURE, "[a-z][a-z0-9_]{0,59}",
            Scheme.SUBJECT, "[a-z][a-z0-9_]{0,59}",
            Scheme.UNIT, "[a-z][a-z0-9_]{0,39}",
            Scheme.AREA, "[A-Z][A-Z0-9_]{1,19}",
            Scheme.CURRENCY, "[A-Z]{3}");

    /** What keys append to a measure's code, and put before a subject's. */
    private static final Pattern TAKEN = Pattern.compile(
            "MEASURE\\..*_(yoy|mom|qoq|pop|3m3m|ytd|d\\d+|sa|trend|saar|daily_avg|share_of_.*)|SUBJECT\\.ict_.*");

    /** Nouns that head a measure are no less its own words. */
    private static final Set<String> GRAMMAR = ConceptFile.words().stream()
            .filter(word -> word.scheme() != Scheme.HINT && word.scheme() != Scheme.HEAD)
            .flatMap(word -> word.labels().stream())
            .map(ConceptRules::lower)
            .collect(Collectors.toSet());

    private final Vocabulary vocabulary;

    ConceptRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Scheme scheme(String name) {
        return CODES.keySet().stream()
                .filter(scheme -> scheme.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.badField("scheme", "The scheme is MEASURE, SUBJECT, AREA, UNIT or CURRENCY."));
    }

    /** @return the concept with an id such as {@code SUBJECT.ships} */
    static Optional<Concept> find(Vocabulary vocabulary, String id) {
        int dot = id == null ? -1 : id.indexOf('.');
        return vocabulary.concepts().stream()
                .filter(concept -> dot > 0 && concept.id().toString().equals(id))
                .findFirst();
    }

    Concept concept(String field, String id) {
        if (id == null || id.isBlank()) {
            throw ProblemException.badField(field, "Name the concept, such as SUBJECT.ships.");
        }
        return find(vocabulary, id)
                .orElseThrow(() -> new ProblemException(
                        404,
                        "There is no concept \"" + id + "\".",
                        FieldError.field(field, "There is no such concept.")));
    }

    /** Labels without what nobody means: spaces around them, and doubles. */
    Map<String, List<String>> labels(Map<String, List<String>> names) {
        Map<String, List<String>> labels = new TreeMap<>();
        if (names != null) {
            names.forEach((language, given) -> labels.put(language, labels(language, given)));
        }
        if (labels.getOrDefault(READ, List.of()).isEmpty()) {
            throw ProblemException.badField(
                    "names/en", "A concept has at least one English label; the first is the preferred one.");
        }
        return labels;
    }

    private static List<String> labels(String language, List<String> given) {
        String field = "names/" + language;
        if (!language.matches("[a-z]{2}")) {
            throw ProblemException.badField("names", "A language is two letters, such as en or ko.");
        }
        Map<String, String> labels = new LinkedHashMap<>();
        for (String label : given == null ? List.<String>of() : given) {
            String text = label == null ? "" : label.strip().replaceAll("\\s+", " ");
            if (text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)) {
                throw ProblemException.badField(field, "A label has at most " + LONGEST + " plain characters.");
            }
            if (!text.isEmpty()) {
                labels.putIfAbsent(lower(text), text);
            }
        }
        if (labels.size() > MOST_LABELS) {
            throw ProblemException.badField(field, "A concept has at most " + MOST_LABELS + " labels of a language.");
        }
        return List.copyOf(labels.values());
    }

    static String codeOf(Map<String, List<String>> labels) {
        return lower(labels.get(READ).get(0)).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }

    void code(Scheme scheme, String code) {
        if (!code.matches(CODES.get(scheme))) {
            throw ProblemException.badField(
                    "code",
                    switch (scheme) {
                        case AREA -> "The code of an area is two to twenty capital letters, digits or underscores.";
                        case CURRENCY -> "The code of a currency is its three capital letters of ISO 4217.";
                        default -> "The code is small letters, digits and underscores, and begins with a letter.";
                    });
        }
        if (TAKEN.matcher(scheme + "." + code).matches()) {
            throw refused(422, "code", "Keys of series use \"" + code + "\" otherwise; take another code.");
        }
        if (vocabulary.find(scheme, code).isPresent()
                || vocabulary.merged().containsKey(new Concept.Id(scheme, code))) {
            throw refused(409, "code", "The code \"" + code + "\" is taken.");
        }
    }

    /** @param before the concept as it is; only what is new about it can be wrong */
    void check(Concept concept, Optional<Concept> before) {
        concept.names().forEach((language, labels) -> labels.stream()
                .filter(label -> before.isEmpty()
                        || before.get().labels(language).stream().noneMatch(label::equalsIgnoreCase))
                .forEach(label -> free(concept, language, label)));
        if (concept.unit() != null) {
            if (concept.scheme() != Scheme.MEASURE) {
                throw refused(422, "unit", "Only measures are counted in a unit.");
            }
            vocabulary
                    .find(Scheme.UNIT, concept.unit())
                    .filter(unit -> unit.code().equals(concept.unit()))
                    .orElseThrow(() -> refused(422, "unit", "There is no unit \"" + concept.unit() + "\"."));
        }
        broader(concept);
    }

    private void free(Concept concept, String language, String label) {
        String field = "names/" + language;
        for (Concept other : vocabulary.concepts()) {
            if (other.scheme() == concept.scheme()
                    && !other.code().equals(concept.code())
                    && other.labels(language).stream().anyMatch(label::equalsIgnoreCase)) {
                throw refused(
                        409,
                        field,
                        "\"" + label + "\" already means \"" + other.preferred()
                                + "\"; take it away there first, or merge the two.");
            }
        }
        if (!language.equals(READ)) {
            return;
        }
        if (GRAMMAR.contains(lower(label))) {
            throw refused(
                    422,
                    field,
                    "\"" + label + "\" is a word of the grammar; sentences could not be read if it named a concept.");
        }
        boolean named = label.codePoints().anyMatch(Character::isLetter)
                || concept.scheme() == Scheme.CURRENCY
                || concept.scheme() == Scheme.UNIT;
        if (!named || label.codePoints().allMatch(Character::isDigit)) {
            throw refused(422, field, "\"" + label + "\" has no letter.");
        }
    }

    private void broader(Concept concept) {
        Set<String> above = new HashSet<>(Set.of(concept.code()));
        String next = concept.broader();
        while (next != null) {
            String code = next;
            Concept broader = vocabulary.concepts().stream()
                    .filter(other ->
                            other.scheme() == concept.scheme() && other.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> refused(422, "broader", "There is no concept \"" + code + "\" of this scheme."));
            if (!above.add(code)) {
                throw refused(422, "broader", "\"" + concept.code() + "\" would be a part of itself.");
            }
            next = broader.broader();
        }
    }

    void mergeable(Concept gone, Concept stays) {
        if (gone.scheme() != stays.scheme()) {
            throw refused(422, "into", "Concepts of one scheme only can be merged.");
        }
        if (gone.equals(stays)) {
            throw refused(422, "into", "A concept cannot be merged into itself.");
        }
        if (gone.scheme() == Scheme.UNIT || gone.scheme() == Scheme.CURRENCY) {
            throw refused(
                    422, "concept", "Rules of reading know units and currencies by their codes; they stay apart.");
        }
        if (gone.code().equals("all") || gone.code().equals("W")) {
            throw refused(
                    422,
                    "concept",
                    "\"" + gone.preferred() + "\" is what is meant where nothing else is said; it stays.");
        }
    }

    private static ProblemException refused(int status, String field, String detail) {
        return new ProblemException(status, detail, FieldError.field(field, detail));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
