package org.dateline.stats.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Part;
import org.junit.jupiter.api.Test;

/** Ids over the revisions of a text in which many sentences state figures of the same words. */
class FigureIdsPropertyTest {
    private static final UUID RELEASE = UUID.fromString("0193f6a2-7c00-7abc-8def-0123456789ab");
    private static final String[] FIGURES = {"5.0 percent", "$1.2 billion"};

    /** A text made of sentences, each with as many figures as there are texts of figures in it. */
    private static List<Figure> figures(String text) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (String figure : FIGURES) {
                if (text.startsWith(figure, i)) {
                    int start = text.codePointCount(0, i);
                    figures.add(figure(start, start + figure.length(), figure));
                }
            }
        }
        return figures;
    }

    private static Figure figure(int start, int end, String text) {
        return new Figure(
                start,
                end,
                text,
                Part.BODY,
                start,
                end,
                Kind.LEVEL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                1,
                "test");
    }

    private static Former former(int number, String text, List<String> ids) {
        List<Figure> figures = figures(text);
        return new Former(
                number,
                text,
                IntStream.range(0, ids.size())
                        .mapToObj(i -> new Former.Named(
                                ids.get(i),
                                figures.get(i).start(),
                                figures.get(i).end()))
                        .toList());
    }

    private static List<String> ids(int revision, List<Former> formers, String text) {
        return FigureIds.of(RELEASE, revision, formers, text, figures(text));
    }

    @Test
    void aFigureWhoseSentenceSurvivesKeepsItsIdWhateverIsInsertedDeletedOrMoved() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<String> sentences = new ArrayList<>();
            IntStream.range(0, 3 + random.nextInt(12)).forEach(i -> sentences.add(sentence(random)));
            String text = text(random, sentences);
            List<String> ids = ids(1, List.of(), text);
            Map<String, List<String>> known = bySentence(text, ids, sentences);
            Set<String> ever = new HashSet<>(ids);

            for (int revision = 2; revision < 8; revision++) {
                edit(random, sentences);
                String edited = text(random, sentences);
                List<String> now = ids(revision, List.of(former(revision - 1, text, ids)), edited);
                Map<String, List<String>> found = bySentence(edited, now, sentences);

                assertEquals(now.size(), new HashSet<>(now).size(), "an id for each figure");
                for (String sentence : sentences) {
                    List<String> before = known.get(sentence);
                    if (before != null) {
                        assertEquals(before, found.get(sentence), () -> "ids of " + sentence + " in\n" + edited);
                    } else {
                        found.get(sentence).forEach(id -> assertFalse(ever.contains(id), sentence));
                    }
                }
                assertEquals(
                        now,
                        ids(revision, List.of(former(revision, edited, now), former(revision - 1, text, ids)), edited),
                        "once more");
                text = edited;
                ids = now;
                known = found;
                ever.addAll(now);
            }
        }
    }

    @Test
    void equalSentencesAreToldApartByWhatStandsAroundThem() {
        // Given
        String text = "Cars:\nUp 5.0 percent.\nShips:\nUp 5.0 percent.\nSteel:\nUp 5.0 percent.";
        List<String> ids = ids(1, List.of(), text);

        // When
        List<String> now = ids(2, List.of(former(1, text, ids)), "Ships:\nUp 5.0 percent.\nSteel:\nUp 5.0 percent.");

        // Then
        assertEquals(ids.subList(1, 3), now);
    }

    @Test
    void aFigureKeepsItsIdWhereItsSentenceIsChangedALittleAndLosesItWhereItsWordsChange() {
        String text = "Exports of cars to the United States rose 5.0 percent. Imports of ships fell 5.0 percent.";
        List<String> ids = ids(1, List.of(), text);

        List<String> now = ids(
                2,
                List.of(former(1, text, ids)),
                "Exports of cars to the United States rose by $1.2 billion. Now imports of ships fell 5.0 percent.");

        assertFalse(ids.contains(now.get(0)));
        assertEquals(ids.get(1), now.get(1));
    }

    @Test
    void manyEqualSentencesAreAlignedInTime() {
        String text = "Up 5.0 percent.\n".repeat(20_000);
        List<String> ids = ids(1, List.of(), text);

        List<String> now = ids(2, List.of(former(1, text, ids)), text + "Up $1.2 billion.");

        assertEquals(ids, now.subList(0, ids.size()));
        assertTrue(!ids.contains(now.get(ids.size())));
    }

    private static String sentence(Random random) {
        String figure = FIGURES[random.nextInt(FIGURES.length)];
        String more = random.nextInt(3) == 0 ? " after " + FIGURES[random.nextInt(FIGURES.length)] : "";
        return "\uD83D\uDEA2" + word(random) + word(random) + word(random) + figure + more + ".";
    }

    private static String word(Random random) {
        return " " + random.ints(8, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining()) + " ";
    }

    private static String text(Random random, List<String> sentences) {
        StringBuilder text = new StringBuilder("Title\n\n");
        sentences.forEach(sentence -> text.append(sentence).append(random.nextInt(4) == 0 ? "\n" : " "));
        return text.toString();
    }

    private static void edit(Random random, List<String> sentences) {
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(sentences.size() + 1);
            int place = Math.min(at, sentences.size() - 1);
            switch (random.nextInt(3)) {
                case 0 -> sentences.add(at, sentence(random));
                case 1 -> {
                    if (sentences.size() > 1) {
                        sentences.remove(place);
                    }
                }
                default -> sentences.add(random.nextInt(sentences.size()), sentences.remove(place));
            }
        }
    }

    /** The ids of each sentence's figures, for sentences are unique. */
    private static Map<String, List<String>> bySentence(String text, List<String> ids, List<String> sentences) {
        Map<String, List<String>> found = new HashMap<>();
        List<Figure> figures = figures(text);
        for (String sentence : sentences) {
            int from = text.codePointCount(0, text.indexOf(sentence));
            int to = from + sentence.codePointCount(0, sentence.length());
            found.put(
                    sentence,
                    IntStream.range(0, figures.size())
                            .filter(i -> figures.get(i).start() >= from
                                    && figures.get(i).end() <= to)
                            .mapToObj(ids::get)
                            .toList());
        }
        return found;
    }
}
