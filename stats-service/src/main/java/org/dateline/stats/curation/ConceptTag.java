package org.dateline.stats.curation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.vocabulary.Concept;

/** Entity tags, made of what they stand for. */
final class ConceptTag {
    private ConceptTag() {}

    static String of(Concept concept) {
        return tag(concept.toString());
    }

    static String of(Changes.Proposal proposal) {
        return tag(proposal.id() + proposal.state());
    }

    static void required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    428, "Send the entity tag that you read as If-Match, so that no change is lost.");
        }
    }

    static void match(String ifMatch, String tag) {
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(given -> given.equals("*") || given.equals(tag));
        if (!matches) {
            throw new ProblemException(
                    412, "Somebody else changed this meanwhile; load it again and repeat your change.");
        }
    }

    private static String tag(String content) {
        return "\"" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
