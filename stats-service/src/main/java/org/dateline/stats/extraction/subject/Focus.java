package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.unit.Quantity;

/**
 * What each quantity is about. Within a sentence that is the last phrase before it, with what follows it where the words
 * say so; from sentence to sentence what is not said again carries over.
 */
public final class Focus {
    private static final int REACH = 70;
    private static final Pattern OF_WHICH =
            Pattern.compile("(?s)^(?:\\W*\\([^)]*\\))?\\W*(?: ?\\p{L}+)?[ )]*of (?:which|them|these|those)\\b.*");
    private static final Pattern WORTH = Pattern.compile("(?s)^ ?(?:\\p{L}+ )?(?:in|of|worth of|worth) .*");

    private final String reporting;
    private Topic carried = Topic.NOTHING;
    private Slot mainSubject;

    /** @param reporting the area of the agency: it is never its own partner */
    public Focus(String reporting) {
        this.reporting = reporting;
    }

    /** The topics of a sentence's quantities, in their order. */
    public List<Topic> of(String sentence, List<Term> terms, List<Quantity> quantities) {
        TopicReader reader = new TopicReader(sentence, terms, reporting);
        List<Topic> topics = reader.read();
        List<Topic> found = new ArrayList<>();
        for (Quantity quantity : quantities) {
            found.add(topic(sentence, terms, topics, reader, quantity));
        }
        Respectively.spread(sentence, terms, quantities, found, reader);
        Topic last = lastSubjectOf(topics, terms, sentence).orElse(null);
        if (last != null) {
            carried = complete(last);
        }
        if (!found.isEmpty() && found.get(found.size() - 1).measure() != null) {
            carried = new Topic(
                    -1,
                    -1,
                    found.get(found.size() - 1).measure(),
                    carried.subject(),
                    carried.area(),
                    found.get(found.size() - 1).counterpart());
        }
        return found;
    }

    private Topic topic(String sentence, List<Term> terms, List<Topic> topics, TopicReader reader, Quantity quantity) {
        String behind = sentence.substring(quantity.reach());
        Optional<Topic> after = topics.stream()
                .filter(topic -> topic.start() >= quantity.reach() && topic.start() - quantity.reach() <= REACH)
                .findFirst();
        Optional<Topic> before = lastSubjectOf(
                topics.stream()
                        .filter(topic -> topic.start() < quantity.start())
                        .toList(),
                terms,
                sentence);
        Topic base;
        if (after.isPresent() && (OF_WHICH.matcher(behind).matches())) {
            Topic which = complete(after.get());
            base = before.map(this::complete)
                    .map(topic -> topic.withMeasure(which.measure()))
                    .orElse(which);
        } else if (after.isPresent()
                && before.isEmpty()
                && WORTH.matcher(behind).matches()) {
            base = complete(after.get());
        } else if (before.isPresent()) {
            base = complete(before.get());
        } else {
            base = after.filter(topic -> carried.measure() == null)
                    .map(this::complete)
                    .orElse(carried);
        }
        int from = before.map(Topic::end).orElse(0);
        base = looseSubject(sentence, terms, quantity, from)
                .map(base::withSubject)
                .orElse(base);
        Topic settled = base;
        return partner(terms, reader, sentence, quantity, from)
                .map(settled::withCounterpart)
                .orElse(settled);
    }

    /** A measure of its own is of the release's main subject, unless it says of what. */
    private Topic complete(Topic topic) {
        Slot subject = topic.subject() != null ? topic.subject() : mainSubject;
        if (mainSubject == null && topic.subject() != null) {
            mainSubject = new Slot(topic.subject().code(), null);
        }
        if (mainSubject == null) {
            mainSubject = new Slot("all", null);
            subject = mainSubject;
        }
        Slot measure = topic.measure();
        if ("sales".equals(measure.code())
                && carried.measure() != null
                && carried.measure().code().endsWith("_sales")) {
            measure = new Slot(carried.measure().code(), measure.words());
        }
        return new Topic(topic.start(), topic.end(), measure, subject, topic.area(), topic.counterpart());
    }

    /** The last topic that is not merely the object of a verb: in "chips led overall exports" it is the chips. */
    private static Optional<Topic> lastSubjectOf(List<Topic> topics, List<Term> terms, String sentence) {
        Topic last = null;
        for (Topic topic : topics) {
            boolean object = last != null
                    && terms.stream()
                            .anyMatch(term -> term.scheme() == Scheme.OBJECT
                                    && term.end() < topic.start()
                                    && sentence.substring(term.end(), topic.start())
                                            .matches(" (?:[\\p{L}'-]+ ){0,3}"));
            if (!object) {
                last = topic;
            }
        }
        return Optional.ofNullable(last);
    }

    /** "Ships (up 3 percent)", "Semiconductors rose 4 percent": a subject that is named without its measure. */
    private static Optional<Slot> looseSubject(String sentence, List<Term> terms, Quantity quantity, int from) {
        Term found = null;
        for (Term term : terms) {
            if (term.scheme() == Scheme.SUBJECT && term.start() >= from && term.end() <= quantity.start()) {
                String between = sentence.substring(term.end(), quantity.start());
                boolean bracket = between.matches("(?: \\([A-Z]+\\))? ?\\([^)]*");
                boolean clause = between.length() < 60
                        && !between.matches("(?s).*(?:[,;:)]|\\bas\\b|\\band\\b|\\bfor\\b|\\bof\\b|\\bwith\\b).*");
                if (bracket || clause && startsClause(sentence, term)) {
                    found = term;
                }
            }
        }
        return Optional.ofNullable(found)
                .map(term -> new Slot(term.code(), sentence.substring(term.start(), term.end())));
    }

    private static boolean startsClause(String sentence, Term term) {
        return sentence.substring(0, term.start())
                .matches(
                        "(?s)(?:.*(?:[,;:(]|\\band|\\bwhile|\\bbut|\\bwhereas|\\bthose of|\\bthat of))? ?(?:[\\p{L}'-]+ )?");
    }

    private Optional<Slot> partner(List<Term> terms, TopicReader reader, String sentence, Quantity quantity, int from) {
        Term found = null;
        for (Term term : terms) {
            if (term.scheme() != Scheme.AREA
                    || term.end() > quantity.start()
                    || term.code().equals(reporting)) {
                continue;
            }
            String between = sentence.substring(term.end(), quantity.start());
            boolean bracket = between.matches(" ?\\([^)]*");
            boolean near = between.length() < REACH && !between.matches("(?s).*[;].*");
            if (term.start() >= from && (bracket || near && reader.isPartner(term))) {
                found = term;
            } else if (found == null && term.start() < 8 && reader.isPartner(term)) {
                // "To Vietnam, …": the whole sentence is about that partner.
                found = term;
            }
        }
        return Optional.ofNullable(found).map(reader::slot);
    }
}
