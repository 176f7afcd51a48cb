package org.dateline.stats.extraction.subject;

import java.util.List;
import java.util.Objects;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/**
 * "By 0.3% in the euro area and by 0.2% in the EU, compared with 0.1% and 0.4% in May": two areas that were told apart hold in
 * their order for the pairs of figures that follow.
 */
final class Regions {
    private List<Topic> pair = List.of();

    /** What a paragraph told apart does not hold for the next. */
    void forget() {
        pair = List.of();
    }

    /** Gives the pairs of a sentence that name no areas those that were told apart before. */
    void spread(Scene scene, List<Topic> topics) {
        boolean here = false;
        for (List<Integer> run : Runs.of(scene)) {
            if (run.size() == 2 && holds(scene, topics, run, here)) {
                for (int i = 0; i < 2; i++) {
                    topics.set(
                            run.get(i),
                            topics.get(run.get(i)).withArea(pair.get(i).area()));
                }
            }
            int last = run.get(run.size() - 1);
            if (last > 0 && areTold(scene, topics, last)) {
                pair = List.of(topics.get(last - 1), topics.get(last));
                here = true;
            }
        }
    }

    /** Elsewhere in the text only "respectively" says that two figures are of two areas. */
    private boolean holds(Scene scene, List<Topic> topics, List<Integer> run, boolean here) {
        Quantity second = scene.quantities().get(run.get(1));
        Topic one = topics.get(run.get(0));
        boolean same = one.equals(topics.get(run.get(1)));
        boolean respectively = scene.line().is(second.reach(), Scheme.RESPECTIVELY);
        boolean open = one.area() == null || isKnown(one);
        return !pair.isEmpty() && same && open && (here || respectively) && !times(scene);
    }

    private boolean isKnown(Topic topic) {
        return pair.stream().anyMatch(told -> Objects.equals(code(told), code(topic)));
    }

    /** The agency's own area is not named. */
    private static String code(Topic topic) {
        return topic.area() == null ? null : topic.area().code();
    }

    /** "In May and June": then the figures are of two times. */
    private static boolean times(Scene scene) {
        List<Mention> mentions = scene.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            int between = mentions.get(i - 1).to();
            if (scene.line().is(between, Scheme.LINK, "and")
                    && between + 1 == mentions.get(i).from()) {
                return true;
            }
        }
        return false;
    }

    private static boolean areTold(Scene scene, List<Topic> topics, int last) {
        Topic one = topics.get(last - 1);
        Topic other = topics.get(last);
        return !Objects.equals(code(one), code(other))
                && one.withArea(null).equals(other.withArea(null))
                && placed(scene, last - 1)
                && placed(scene, last);
    }

    /** "0.3% in the euro area". */
    private static boolean placed(Scene scene, int index) {
        Line line = scene.line();
        int i = scene.quantities().get(index).reach();
        int area = line.is(i + 1, Scheme.DETERMINER) ? i + 2 : i + 1;
        return line.is(i, Scheme.LINK, "in") && line.is(area, Scheme.AREA);
    }
}
