package org.dateline.stats.extraction.clause;

import java.util.List;
import java.util.Optional;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.unit.Quantity;

/** A quantity with the words around it, as the rules look at it. */
record Clause(String sentence, List<Term> terms, Quantity quantity, Topic topic) {
    String before() {
        return sentence.substring(0, quantity.start());
    }

    /** What follows the unit. */
    String behind() {
        return sentence.substring(quantity.reach());
    }

    /** What follows, with a bracket that comes first left out. */
    String behindBracket() {
        return behind().replaceFirst("^ ?\\([^)]*\\)", "");
    }

    /** The nearest term of a scheme before the quantity, at most so many characters away. */
    Optional<Term> before(Scheme scheme, int distance) {
        Term found = null;
        for (Term term : terms) {
            if (term.scheme() == scheme
                    && term.end() <= quantity.start()
                    && quantity.start() - term.end() <= distance) {
                found = term;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The nearest term of a scheme behind the quantity, at most so many characters away. */
    Optional<Term> behind(Scheme scheme, int distance) {
        return terms.stream()
                .filter(term -> term.scheme() == scheme
                        && term.start() >= quantity.reach()
                        && term.start() - quantity.reach() <= distance)
                .findFirst();
    }

    String measure() {
        return topic.measure() == null ? "" : topic.measure().code();
    }
}
