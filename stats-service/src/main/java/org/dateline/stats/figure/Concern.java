package org.dateline.stats.figure;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.stats.vocabulary.Vocabulary;

/**
 * Which texts may be read otherwise by another vocabulary, as patterns for the database; rather one text too many than one
 * too few.
 *
 * @param words found in each such text; null where it can be any text
 * @param keys found in the key of a series that such a text is about, or in the codes of a reviewer's correction
 */
public record Concern(String words, String keys) {
    /** All texts. */
    public static final Concern EVERYTHING = new Concern(null, "");

    private static final String NOTHING = "\\Zx";
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{Nd}]+");

    /** Of a revision {@code r}; the patterns are the parameters {@code words} and {@code keys}. */
    public static final String CONDITION = "(cast(:words as text) is null or r.text ~* cast(:words as text)"
            + " or r.release in (select f.release from figure f where f.series in"
            + " (select k.key from series k where k.key ~ :keys))"
            + " or r.release in (select v.release from review v where concat_ws('.', '', v.correction ->> 'measure',"
            + " v.correction ->> 'subject', v.correction ->> 'area', v.correction ->> 'counterpart', '') ~* :keys))";

    public static Concern of(Vocabulary before, Vocabulary after) {
        Set<String> runs = new TreeSet<>();
        for (String label : after.wordsReadOtherwise(before)) {
            Optional<String> run =
                    RUN.matcher(label).results().map(MatchResult::group).max(Comparator.comparingInt(String::length));
            if (run.isEmpty()) {
                return EVERYTHING;
            }
            runs.add(run.get());
        }
        String codes = after.merged().keySet().stream()
                .filter(id -> !before.merged().containsKey(id))
                .map(id -> id.code().toUpperCase(Locale.ROOT))
                .filter(code -> RUN.matcher(code).find())
                .sorted()
                .collect(Collectors.joining("|"));
        return new Concern(
                runs.isEmpty() ? NOTHING : "(^|[^[:alpha:]])(" + String.join("|", runs) + ")($|[^[:alpha:]])",
                codes.isEmpty() ? NOTHING : "\\.(ICT_)?(" + codes + ")(_[A-Z0-9_]+)?\\.");
    }

    /** Whether no text can be read otherwise. */
    public boolean isNothing() {
        return NOTHING.equals(words) && NOTHING.equals(keys);
    }
}
