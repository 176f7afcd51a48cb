package org.dateline.stats.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Part;
import org.dateline.stats.extraction.text.PlainText;
import org.dateline.stats.extraction.text.Sentences;

/**
 * Reads figures out of a text. Sentence by sentence: words of the lexicon, numbers, their units, what is spoken of, what
 * kind of statement is made, and of what time. What a sentence leaves open is carried over from the one before.
 */
public final class Extractor {
    private static final int LOOK_AHEAD = 8;

    private final Lexicon lexicon;

    public Extractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Extraction read(Source source) {
        String text = source.text();
        List<Figure> figures = new ArrayList<>();
        Reader reader = new Reader(lexicon, source);
        reader.lookAhead(sentences(PlainText.of(source.title()), PlainText.of(source.body())));
        CodePoints offsets = new CodePoints(text);
        if (!source.title().isEmpty()) {
            figures.addAll(part(reader, offsets, source.title(), 0, Part.TITLE, 0));
        }
        if (!source.body().isEmpty()) {
            int bodyStart = source.title().isEmpty() ? 0 : source.title().length() + 2;
            figures.addAll(part(reader, offsets, source.body(), bodyStart, Part.BODY, figures.size()));
        }
        return new Extraction(text, figures);
    }

    private static List<String> sentences(String title, String body) {
        List<String> sentences = new ArrayList<>();
        sentences.add(title);
        for (Sentences.Sentence sentence : Sentences.of(body)) {
            if (sentences.size() > LOOK_AHEAD) {
                break;
            }
            sentences.add(body.substring(sentence.start(), sentence.end()));
        }
        return sentences;
    }

    private static List<Figure> part(Reader reader, CodePoints offsets, String text, int base, Part part, int index) {
        String plain = PlainText.of(text);
        List<Draft> drafts = new ArrayList<>();
        for (Sentences.Sentence sentence : Sentences.of(plain)) {
            drafts.addAll(reader.sentence(plain.substring(sentence.start(), sentence.end()), sentence.start()));
        }
        List<Draft> apart = withoutOverlaps(drafts);
        List<Figure> figures = new ArrayList<>(apart.size());
        for (Draft draft : apart) {
            List<Figure.Relation> relations = draft.relations().stream()
                    .filter(relation -> apart.contains(relation.to()))
                    .map(relation -> new Figure.Relation(index + apart.indexOf(relation.to()), relation.role()))
                    .toList();
            figures.add(draft.figure(offsets, base, part, text, relations));
        }
        return figures;
    }

    private static List<Draft> withoutOverlaps(List<Draft> drafts) {
        List<Draft> apart = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        int end = -1;
        for (Draft draft : drafts.stream()
                .sorted(java.util.Comparator.comparingInt(Draft::start))
                .toList()) {
            if (draft.start() >= end && starts.add(draft.start())) {
                apart.add(draft);
                end = draft.end();
            }
        }
        return apart;
    }
}
