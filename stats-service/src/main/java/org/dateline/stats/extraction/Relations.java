package org.dateline.stats.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Figure.Kind;

/** Ties figures of one sentence: a growth rate to the level that it led to, a mark to the streak above it. */
final class Relations {
    private static final Pattern LED_TO = Pattern.compile("[^.;]{0,60}\\bto (?:[\\p{L}-]+ ){0,5}");
    private static final Pattern BRACKET = Pattern.compile(
            "(?: [\\p{L}]+)? ?\\([^)]{0,20}|,? (?:an? )?[\\p{L}-]+(?: of| by)? |, which (?:is|was) (?:[\\p{L}]+ ){0,3}|,? (?:[\\p{L}-]+ ){1,3}");

    private Relations() {}

    static void tie(String sentence, int offset, List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft first = drafts.get(i);
            Draft second = drafts.get(i + 1);
            String between = sentence.substring(
                    Math.min(sentence.length(), first.end() - offset),
                    Math.max(first.end() - offset, second.start() - offset));
            boolean growth = first.kind() == Kind.CHANGE
                    && second.kind() == Kind.LEVEL
                    && LED_TO.matcher(between).matches();
            boolean bracket = first.kind() == Kind.LEVEL
                    && second.kind() == Kind.CHANGE
                    && BRACKET.matcher(between).matches();
            if (growth && first.sameTopic(second)) {
                pair(first, second);
            } else if (bracket && first.sameTopic(second)) {
                pair(second, first);
            } else if (first.kind() == Kind.THRESHOLD && second.kind() == Kind.STREAK) {
                first.relate(second, "streak");
                first.takePeriodOf(second);
            } else if (first.kind() == Kind.SHARE
                    && second.kind() == Kind.LEVEL
                    && between.matches("(?: ?\\p{L}+)? ?\\(")) {
                first.relate(second, "part");
            }
        }
    }

    private static void pair(Draft change, Draft level) {
        change.relate(level, "level");
        if (level.hasOwnPeriod() && !change.hasOwnPeriod()) {
            change.takePeriodOf(level);
        } else if (change.hasOwnPeriod() && !level.hasOwnPeriod()) {
            level.takePeriodOf(change);
        }
    }
}
