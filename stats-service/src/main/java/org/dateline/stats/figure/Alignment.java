package org.dateline.stats.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the figures of one text again in another: first where the same sentence stands, wherever it was moved; then where
 * the same words of the figure stand in a sentence that was changed a little, in its place. Of several equal ones those belong together
 * that have the same sentences around them, and then those that come in the same order.
 */
final class Alignment {
    /** Of two sentences, how many of their words must be the same, without the figure's own. */
    private static final double ALIKE = 0.6;

    /** Beyond this many pairs of equal ones only their order counts. */
    private static final int MOST_PAIRS = 10_000;

    private Alignment() {}

    /** Where a figure stands, in code points. */
    record Span(int start, int end) {}

    /** A figure in its sentence. */
    private record Place(int index, String figure, String sentence, int at, String before, String after) {
        String exactly() {
            return at + "\n" + figure + "\n" + sentence;
        }

        Set<String> words() {
            String rest =
                    sentence.substring(0, at) + sentence.substring(Math.min(sentence.length(), at + figure.length()));
            return new HashSet<>(Arrays.asList(rest.strip().split("[^\\p{L}]+")));
        }
    }

    private record Pair(Place from, Place to, double score, int distance) {}

    /** For each figure of the later text the index of the one that it was, where it was one. */
    static Map<Integer, Integer> of(String earlier, List<Span> from, String later, List<Span> to) {
        List<Place> lost = new ArrayList<>(places(earlier, from));
        List<Place> found = new ArrayList<>(places(later, to));
        Map<Integer, Integer> same = new HashMap<>();
        match(lost, found, Place::exactly, Alignment::surroundings, 0, same);
        match(lost, found, Place::figure, Alignment::likeness, ALIKE, same);
        return same;
    }

    private interface Score {
        double of(Place from, Place to);
    }

    private static void match(
            List<Place> lost,
            List<Place> found,
            Function<Place, String> key,
            Score score,
            double least,
            Map<Integer, Integer> same) {
        Map<String, List<Place>> candidates =
                lost.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        found.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, places) -> pairs(candidates.getOrDefault(name, List.of()), places, score, least)
                        .forEach(pair -> same.put(pair.to().index(), pair.from().index())));
        Set<Integer> taken = new HashSet<>(same.values());
        lost.removeIf(place -> taken.contains(place.index()));
        found.removeIf(place -> same.containsKey(place.index()));
    }

    private static List<Pair> pairs(List<Place> from, List<Place> to, Score score, double least) {
        List<Pair> pairs = new ArrayList<>();
        boolean many = (long) from.size() * to.size() > MOST_PAIRS;
        for (int i = 0; i < from.size(); i++) {
            for (int j = many ? i : 0; j < (many ? Math.min(i + 1, to.size()) : to.size()); j++) {
                double alike = score.of(from.get(i), to.get(j));
                if (alike >= least) {
                    pairs.add(new Pair(from.get(i), to.get(j), alike, Math.abs(i - j)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score).reversed().thenComparingInt(Pair::distance));
        Set<Integer> lost = new HashSet<>();
        Set<Integer> found = new HashSet<>();
        List<Pair> best = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!lost.contains(pair.from().index()) && found.add(pair.to().index())) {
                lost.add(pair.from().index());
                best.add(pair);
            }
        }
        return best;
    }

    private static double surroundings(Place from, Place to) {
        return (from.before().equals(to.before()) ? 1 : 0) + (from.after().equals(to.after()) ? 1 : 0);
    }

    /** None where nothing around the sentences is the same: then they only happen to be alike. */
    private static double likeness(Place from, Place to) {
        if (surroundings(from, to) == 0) {
            return 0;
        }
        Set<String> words = from.words();
        Set<String> others = to.words();
        long common = words.stream().filter(others::contains).count();
        return 2.0 * common / (words.size() + others.size());
    }

    private static List<Place> places(String text, List<Span> figures) {
        List<int[]> sentences = sentences(text);
        List<Place> places = new ArrayList<>();
        int sentence = 0;
        int points = 0;
        int units = 0;
        for (int i = 0; i < figures.size(); i++) {
            Span span = figures.get(i);
            units = text.offsetByCodePoints(units, span.start() - points);
            points = span.start();
            int end = text.offsetByCodePoints(units, span.end() - span.start());
            while (sentence + 1 < sentences.size() && sentences.get(sentence + 1)[0] <= units) {
                sentence++;
            }
            int[] around = sentences.get(sentence);
            places.add(new Place(
                    i,
                    text.substring(units, end),
                    text.substring(around[0], Math.max(end, around[1])),
                    units - around[0],
                    slice(text, sentences, sentence - 1),
                    slice(text, sentences, sentence + 1)));
        }
        return places;
    }

    private static String slice(String text, List<int[]> sentences, int index) {
        return index < 0 || index >= sentences.size()
                ? ""
                : text.substring(sentences.get(index)[0], sentences.get(index)[1]);
    }

    /** Pieces between full stops or line ends; it only matters that both texts are cut in the same way. */
    private static List<int[]> sentences(String text) {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length()
                    || text.charAt(i) == '\n'
                    || i > 0 && text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0;
            if (ends && i > start) {
                sentences.add(new int[] {start, i});
            }
            start = ends ? i + 1 : start;
        }
        return sentences;
    }
}
