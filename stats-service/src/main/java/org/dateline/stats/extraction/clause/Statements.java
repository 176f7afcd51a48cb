package org.dateline.stats.extraction.clause;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.unit.Quantity;

/** Decides what a quantity states. */
public final class Statements {
    private Statements() {}

    /**
     * What a quantity states.
     *
     * @param reading the rule's answer
     * @param qualifier what shapes the value, or null
     */
    public record Stated(Reading reading, String qualifier) {}

    public static Optional<Stated> of(String sentence, List<Term> terms, Quantity quantity, Topic topic) {
        Clause clause = new Clause(sentence, terms, quantity, topic);
        for (Rules.Rule rule : Rules.ALL) {
            Optional<Reading> reading = rule.reading().apply(clause);
            if (reading.isPresent()) {
                return reading.filter(found -> found != Rules.NOTHING)
                        .map(found -> new Stated(found, qualifier(clause)));
            }
        }
        return Optional.empty();
    }

    private static String qualifier(Clause clause) {
        return clause.quantity().form() == Quantity.Form.DOUBLE_DIGIT
                ? "double_digit"
                : Rules.qualifier(clause).orElse(null);
    }
}
