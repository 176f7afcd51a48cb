package org.dateline.catalog.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.catalog.organization.Agency;
import org.dateline.catalog.organization.Organization;
import org.dateline.catalog.problem.Problem.FieldError;
import org.dateline.catalog.problem.ProblemException;
import org.dateline.catalog.text.Characters;
import org.dateline.catalog.topic.Topic;

/** What makes a draft acceptable; all that is wrong with one is said at once. */
@ApplicationScoped
class DraftRules {
    private static final Set<String> LANGUAGES = Set.of("en", "ko");
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private final Agency agency;

    DraftRules(Agency agency) {
        this.agency = agency;
    }

    /**
     * @return the draft with its text normalised and its defaults filled in
     * @throws ProblemException 400, with a pointer to each field that is wrong
     */
    Draft check(Draft draft) {
        List<FieldError> errors = new ArrayList<>();
        if (draft == null) {
            throw new ProblemException(400, "A draft is expected as the body of the request.");
        }
        refuseCharacters("title", draft.title(), errors);
        refuseCharacters("summary", draft.summary(), errors);
        refuseCharacters("body", draft.body(), errors);
        refuseCharacters("contact", draft.contact(), errors);
        refuseCharacters("organization", draft.organization(), errors);
        refuseCharacters("source", draft.source(), errors);
        String title = line(draft.title());
        if (title == null) {
            errors.add(FieldError.field("title", "A release needs a title."));
        } else if (title.length() > Draft.MAX_TITLE) {
            errors.add(FieldError.field("title", "A title has at most " + Draft.MAX_TITLE + " characters."));
        }
        String body =
                draft.body() == null ? "" : Characters.normalise(draft.body()).strip();
        if (body.isEmpty()) {
            errors.add(FieldError.field("body", "A release needs a body."));
        } else if (body.getBytes(StandardCharsets.UTF_8).length > Draft.MAX_BODY) {
            throw new ProblemException(
                    413, "A body has at most 1 MB.", FieldError.field("body", "A body has at most 1 MB."));
        }
        String language = draft.language() == null ? "en" : draft.language();
        if (!LANGUAGES.contains(language)) {
            errors.add(FieldError.field("language", "The language is \"en\" or \"ko\"."));
        }
        if (draft.released() != null
                && (draft.released().isBefore(OLDEST) || draft.released().getYear() > 2200)) {
            errors.add(FieldError.field("released", "The date of release is not a plausible one."));
        }
        String organization = draft.organization() == null ? agency.id() : draft.organization();
        if (Characters.firstRefused(organization).isEmpty() && Organization.findById(organization) == null) {
            errors.add(FieldError.field("organization", "There is no organisation \"" + organization + "\"."));
        }
        List<String> topics = draft.topics() == null
                ? List.of()
                : draft.topics().stream().distinct().toList();
        Set<String> known = new HashSet<>();
        Topic.<Topic>listAll().forEach(topic -> known.add(topic.id));
        topics.stream()
                .filter(topic -> topic == null || !known.contains(topic))
                .forEach(topic -> errors.add(
                        FieldError.field("topics/" + topics.indexOf(topic), "There is no topic \"" + topic + "\".")));
        String source = line(draft.source());
        if (source != null && !isWebAddress(source)) {
            errors.add(FieldError.field("source", "The source is an http or https address."));
        }
        if (draft.translationOf() != null && Release.findById(draft.translationOf()) == null) {
            errors.add(FieldError.field("translationOf", "There is no such release."));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(400, errors.get(0).detail(), errors.toArray(FieldError[]::new));
        }
        return new Draft(
                title,
                line(draft.summary()),
                body,
                language,
                draft.released(),
                topics,
                organization,
                source,
                draft.translationOf(),
                line(draft.contact()));
    }

    private static void refuseCharacters(String field, String text, List<FieldError> errors) {
        if (text != null) {
            Characters.firstRefused(text).ifPresent(refused -> errors.add(FieldError.field(field, refused.sentence())));
        }
    }

    private static String line(String text) {
        if (text == null) {
            return null;
        }
        String line = Characters.normalise(text).replaceAll("[\\s\\h]+", " ").strip();
        return line.isEmpty() ? null : line;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = URI.create(text);
            return text.length() <= 2000
                    && address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
