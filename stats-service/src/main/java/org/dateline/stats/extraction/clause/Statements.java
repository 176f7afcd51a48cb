package org.dateline.stats.extraction.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/** Decides what the quantities of a sentence state: the first rule that answers decides. */
public final class Statements {
    private static final List<Rule> RULES = List.of(
            new StreakRule(),
            new OrdinalRule(),
            new NameRule(),
            new FactorRule(),
            new PartRule(),
            new ThresholdRule(),
            new ShareRule(),
            new RateRule(),
            new BalanceRule(),
            new CountRule(),
            new ChangeRule(),
            new IndexRule(),
            new LevelRule());

    private Statements() {}

    /**
     * What a quantity states.
     *
     * @param reading the rule's answer; null where it states nothing
     */
    public record Stated(Quantity quantity, Topic topic, Governor governor, Reading reading) {}

    /** One for each quantity, in their order. */
    public static List<Stated> of(Scene scene, List<Topic> topics, Lexicon lexicon) {
        List<Stated> stated = new ArrayList<>();
        Quantity before = null;
        Governor governor = null;
        Reading previous = null;
        for (int i = 0; i < scene.quantities().size(); i++) {
            Quantity quantity = scene.quantities().get(i);
            governor = Governor.of(scene, quantity, before, governor);
            Clause clause = new Clause(scene, quantity, topics.get(i), governor, previous, lexicon);
            Reading reading = read(clause);
            stated.add(new Stated(quantity, topics.get(i), governor, reading));
            before = quantity;
            previous = reading == null ? previous : reading;
        }
        return stated;
    }

    private static Reading read(Clause clause) {
        for (Rule rule : RULES) {
            Reading reading = rule.read(clause);
            if (reading != null) {
                return reading == Reading.NOTHING ? null : reading.by(rule.name());
            }
        }
        return null;
    }
}
