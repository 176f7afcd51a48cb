package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.unit.Quantity;

/** "Exports and imports reached $3 billion and $2 billion, respectively": the n-th quantity is of the n-th thing. */
final class Respectively {
    private static final Pattern GLUE = Pattern.compile("\\W*(?:and|or)?\\W*(?:\\p{L}+\\W+)?(?:\\p{L}+\\W+)?");
    private static final Pattern LIST = Pattern.compile(",? (?:and )?|, (?:and )?(?:by )?");

    private Respectively() {}

    static void spread(
            String sentence, List<Term> terms, List<Quantity> quantities, List<Topic> topics, TopicReader reader) {
        int word = sentence.indexOf("respectively");
        if (word < 0) {
            return;
        }
        List<Integer> run = lastRun(sentence, quantities, word);
        if (run.size() < 2) {
            return;
        }
        int start = quantities.get(run.get(0)).start();
        for (Scheme scheme : List.of(Scheme.MEASURE, Scheme.AREA, Scheme.SUBJECT)) {
            List<Term> things = lastList(sentence, terms, scheme, start, run.size());
            if (things.size() == run.size()) {
                for (int i = 0; i < run.size(); i++) {
                    Topic topic = topics.get(run.get(i));
                    Slot slot = reader.slot(things.get(i));
                    topics.set(run.get(i), with(topic, scheme, slot));
                }
                return;
            }
        }
    }

    private static Topic with(Topic topic, Scheme scheme, Slot slot) {
        return switch (scheme) {
            case MEASURE -> topic.withMeasure(slot);
            case AREA -> topic.withCounterpart(slot);
            default -> topic.withSubject(slot);
        };
    }

    /** The quantities listed just before the word. */
    private static List<Integer> lastRun(String sentence, List<Quantity> quantities, int word) {
        List<Integer> run = new ArrayList<>();
        for (int i = quantities.size() - 1; i >= 0; i--) {
            Quantity quantity = quantities.get(i);
            if (quantity.start() >= word) {
                continue;
            }
            if (!run.isEmpty()) {
                Quantity next = quantities.get(run.get(0));
                boolean listed = LIST.matcher(sentence.substring(quantity.reach(), next.start()))
                        .matches();
                boolean alike = quantity.unit() == null
                        ? next.unit() == null
                        : quantity.unit().equals(next.unit());
                if (!listed || !alike) {
                    break;
                }
            }
            run.add(0, i);
        }
        return run;
    }

    /** The last terms of a scheme before a place that are listed one after the other, if there are just as many. */
    private static List<Term> lastList(String sentence, List<Term> terms, Scheme scheme, int before, int count) {
        List<Term> things = new ArrayList<>();
        for (int i = terms.size() - 1; i >= 0; i--) {
            Term term = terms.get(i);
            if (term.scheme() != scheme || term.end() > before) {
                continue;
            }
            if (!things.isEmpty()
                    && !GLUE.matcher(
                                    sentence.substring(term.end(), things.get(0).start()))
                            .matches()) {
                if (things.size() == count) {
                    break;
                }
                things.clear();
            }
            things.add(0, term);
            if (things.size() > count) {
                return List.of();
            }
        }
        return things;
    }
}
