package org.dateline.stats.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Part;
import org.dateline.stats.extraction.text.PlainText;
import org.dateline.stats.extraction.text.Sentences;
import org.dateline.stats.extraction.text.Sentences.Sentence;
import org.dateline.stats.extraction.text.Table;

/**
 * Reads figures out of a text. Sentence by sentence: words of the lexicon, numbers, their units, what is spoken of, what
 * kind of statement is made, and of what time. What a sentence leaves open is carried over from the one before.
 */
public final class Extractor {
    private static final int LOOK_AHEAD = 9;

    private final Lexicon lexicon;

    public Extractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public Extraction read(Source source) {
        String text = source.text();
        List<Figure> figures = new ArrayList<>();
        Reader reader = new Reader(lexicon, source);
        String title = PlainText.of(source.title());
        String plain = PlainText.of(source.body());
        List<Sentence> sentences = Sentences.of(plain);
        reader.lookAhead(title, opening(plain, sentences));
        CodePoints offsets = new CodePoints(text);
        List<Draft> body = drafts(reader, plain, sentences);
        reader.begin();
        List<Draft> heading = drafts(reader, title, Sentences.of(title));
        int bodyStart = source.title().isEmpty() ? 0 : source.title().length() + 2;
        figures.addAll(figures(heading, offsets, source.title(), 0, Part.TITLE, 0));
        figures.addAll(figures(body, offsets, source.body(), bodyStart, Part.BODY, figures.size()));
        return new Extraction(text, figures);
    }

    private static List<String> opening(String body, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> !sentence.row())
                .limit(LOOK_AHEAD)
                .map(sentence -> body.substring(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<Figure> figures(
            List<Draft> drafts, CodePoints offsets, String text, int base, Part part, int index) {
        List<Draft> apart = withoutOverlaps(drafts);
        Map<Draft, Integer> places = new IdentityHashMap<>();
        apart.forEach(draft -> places.put(draft, index + places.size()));
        List<Figure> figures = new ArrayList<>(apart.size());
        for (Draft draft : apart) {
            List<Figure.Relation> relations = draft.relations().stream()
                    .filter(relation -> places.containsKey(relation.to()))
                    .map(relation -> new Figure.Relation(places.get(relation.to()), relation.role()))
                    .toList();
            figures.add(draft.figure(offsets, base, part, text, relations));
        }
        return figures;
    }

    private static List<Draft> drafts(Reader reader, String plain, List<Sentence> sentences) {
        List<Draft> drafts = new ArrayList<>();
        Table table = new Table();
        int end = 0;
        for (Sentence sentence : sentences) {
            if (sentence.row()) {
                table.add(Table.cells(plain, sentence.start(), sentence.end()));
                end = sentence.end();
                continue;
            }
            drafts.addAll(table.isEmpty() ? List.of() : reader.table(plain, table));
            table = table.isEmpty() ? table : new Table();
            if (isParagraph(plain, end, sentence.start())) {
                reader.paragraph();
            }
            end = sentence.end();
            drafts.addAll(reader.sentence(plain.substring(sentence.start(), sentence.end()), sentence.start()));
        }
        drafts.addAll(table.isEmpty() ? List.of() : reader.table(plain, table));
        return drafts;
    }

    /** A line that begins behind a finished sentence. */
    private static boolean isParagraph(String text, int end, int start) {
        boolean newLine = text.substring(end, start).indexOf('\n') >= 0;
        return newLine && end > 0 && text.charAt(end - 1) == '.';
    }

    private static List<Draft> withoutOverlaps(List<Draft> drafts) {
        List<Draft> apart = new ArrayList<>();
        Set<Integer> starts = new HashSet<>();
        int end = -1;
        for (Draft draft :
                drafts.stream().sorted(Comparator.comparingInt(Draft::start)).toList()) {
            if (draft.start() >= end && starts.add(draft.start())) {
                apart.add(draft);
                end = draft.end();
            }
        }
        return apart;
    }
}
