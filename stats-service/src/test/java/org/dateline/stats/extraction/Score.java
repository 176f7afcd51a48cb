package org.dateline.stats.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Part;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.text.Sentences;

/** Counts how many figures of releases were found, how many of these are right in every respect, and what was invented. */
final class Score {
    private static final Set<String> LEVELS = Set.of("LEVEL", "COUNT");

    private final List<String> faults = new ArrayList<>();
    private int gold;
    private int found;
    private int full;
    private int answered;
    private int sentences;
    private int perfect;
    private int sure;
    private int sureAndFull;

    void add(String name, JsonNode expected, String body, List<Figure> read) {
        List<Figure> figures =
                read.stream().filter(figure -> figure.part() == Part.BODY).toList();
        Set<Figure> used = new HashSet<>();
        Set<Integer> bad = new HashSet<>();
        List<JsonNode> must = new ArrayList<>();
        expected.path("figures").forEach(figure -> {
            if (!figure.path("optional").asBoolean()) {
                must.add(figure);
            }
        });
        for (JsonNode one : must) {
            gold++;
            Figure hit = figures.stream()
                    .filter(figure -> !used.contains(figure) && overlaps(one, figure) && sameAmount(one, figure))
                    .findFirst()
                    .orElse(null);
            List<String> wrong = hit == null ? List.of("missing") : wrong(one, hit);
            found += hit == null ? 0 : 1;
            full += wrong.isEmpty() ? 1 : 0;
            if (hit != null) {
                used.add(hit);
                sure += hit.confidence() >= 0.9 ? 1 : 0;
                sureAndFull += hit.confidence() >= 0.9 && wrong.isEmpty() ? 1 : 0;
            }
            if (!wrong.isEmpty()) {
                bad.add(one.path("start").asInt());
                faults.add(name + ": " + one.path("text").asText() + " " + wrong);
            }
        }
        for (Figure figure : figures) {
            boolean known = used.contains(figure) || any(expected, figure);
            answered += used.contains(figure) || !known ? 1 : 0;
            if (!known) {
                bad.add(figure.partStart());
                faults.add(name + ": invented " + figure.text());
                sure += figure.confidence() >= 0.9 ? 1 : 0;
            }
        }
        countSentences(body, must, bad);
    }

    private void countSentences(String body, List<JsonNode> must, Set<Integer> bad) {
        for (Sentences.Sentence sentence : Sentences.of(body)) {
            boolean figures = must.stream()
                    .anyMatch(one -> inside(sentence, one.path("start").asInt()));
            sentences += figures ? 1 : 0;
            perfect += figures && bad.stream().noneMatch(start -> inside(sentence, start)) ? 1 : 0;
        }
    }

    private static boolean inside(Sentences.Sentence sentence, int offset) {
        return sentence.start() <= offset && offset < sentence.end();
    }

    private static boolean any(JsonNode expected, Figure figure) {
        for (JsonNode one : expected.path("figures")) {
            if (overlaps(one, figure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlaps(JsonNode one, Figure figure) {
        return figure.partStart() < one.path("end").asInt()
                && figure.partEnd() > one.path("start").asInt();
    }

    private static boolean sameAmount(JsonNode one, Figure figure) {
        return new BigDecimal(one.path("value").asText()).compareTo(figure.value()) == 0
                && one.path("unit").asText().equals(figure.unit());
    }

    private static List<String> wrong(JsonNode one, Figure figure) {
        List<String> wrong = new ArrayList<>();
        if (!sameKind(one.path("kind").asText(), figure.kind())) {
            wrong.add("kind " + figure.kind());
        }
        if (one.path("slots_loose").asBoolean()) {
            return wrong;
        }
        if (!same(one.path("measure").asText(), figure.measure())) {
            wrong.add("measure " + figure.measure());
        }
        if (!same(one.path("subject").asText("all"), figure.subject())) {
            wrong.add("subject " + figure.subject());
        }
        String partner =
                figure.counterpart() == null ? null : figure.counterpart().code();
        if (!Objects.equals(one.path("counterpart").asText(null), partner)) {
            wrong.add("counterpart " + figure.counterpart());
        }
        Period period = Period.parse(one.path("period").asText("")).orElse(null);
        if (!Objects.equals(period, figure.period())) {
            wrong.add("period " + figure.period());
        }
        if (!Objects.equals(one.path("basis").asText(null), figure.basis())) {
            wrong.add("basis " + figure.basis());
        }
        return wrong;
    }

    private static boolean sameKind(String wanted, Kind kind) {
        return wanted.equals(kind.name()) || LEVELS.contains(wanted) && LEVELS.contains(kind.name());
    }

    /** The code, or at least half of the words together. */
    private static boolean same(String wanted, Slot slot) {
        if (slot == null) {
            return wanted.equals("all") || wanted.equals("none");
        }
        return wanted.equals(slot.code())
                || alike(tokens(wanted), tokens(slot.words()))
                || alike(tokens(wanted), tokens(slot.code()));
    }

    private static boolean alike(Set<String> wanted, Set<String> got) {
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(got);
        Set<String> either = new HashSet<>(wanted);
        either.addAll(got);
        return !both.isEmpty() && 2 * both.size() >= either.size();
    }

    private static Set<String> tokens(String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .filter(word -> !Set.of("of", "the", "and", "").contains(word))
                        .collect(Collectors.toSet());
    }

    double found() {
        return f1(found);
    }

    double full() {
        return f1(full);
    }

    double sentences() {
        return (double) perfect / sentences;
    }

    /** Of the figures that the engine is sure of, how many are right in every respect. */
    double sure() {
        return (double) sureAndFull / sure;
    }

    /** How many of the figures it is sure of. */
    double coverage() {
        return (double) sure / answered;
    }

    private double f1(int right) {
        return 2.0 * right / (answered + gold);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d figures: found %.3f, full %.3f, sentences %.3f, sure %.3f of %.3f%n%s",
                gold,
                found(),
                full(),
                sentences(),
                sure(),
                coverage(),
                String.join("\n", faults));
    }
}
