package org.dateline.stats.extraction;

import java.util.List;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.unit.Scene;

/** Ties figures of one sentence: a growth rate to the level that it led to, a mark to the streak above it. */
final class Relations {
    private static final int NEAR = 8;

    private Relations() {}

    /** @param drafts as many as statements; null where a quantity states nothing */
    static void tie(Scene scene, List<Stated> stated, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft first = drafts.get(i);
            Draft second = drafts.get(i + 1);
            if (first == null || second == null) {
                continue;
            }
            int end = stated.get(i).quantity().reach();
            int begin = stated.get(i + 1).quantity().from();
            if (begin - end > NEAR && first.kind() != Kind.THRESHOLD) {
                continue;
            }
            boolean reached = "to".equals(stated.get(i + 1).governor().link());
            boolean bracket = bracketed(scene.line(), end, begin);
            if (first.kind() == Kind.THRESHOLD && second.kind() == Kind.STREAK) {
                first.relate(second, "streak");
                first.takePeriodOf(second);
            } else if (first.kind() == Kind.SHARE && isLevel(second) && bracket) {
                first.relate(second, "part");
            } else if (first.sameTopic(second) && first.kind() == Kind.CHANGE && isLevel(second) && reached) {
                first.relate(second, "level");
            } else if (first.sameTopic(second) && isLevel(first) && second.kind() == Kind.CHANGE) {
                second.relate(first, "level");
            }
        }
    }

    private static boolean isLevel(Draft draft) {
        return draft.kind() == Kind.LEVEL || draft.kind() == Kind.BALANCE;
    }

    private static boolean bracketed(Line line, int end, int begin) {
        return line.depth(begin) > line.depth(end - 1) && begin - end <= 2;
    }
}
