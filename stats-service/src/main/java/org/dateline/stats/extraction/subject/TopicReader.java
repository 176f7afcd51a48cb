package org.dateline.stats.extraction.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;

/** Finds the phrases that say what is measured, of what, where and with whom: "exports of ships to Vietnam". */
final class TopicReader {
    private static final Pattern MODIFIERS =
            Pattern.compile("(?:'s|s')?(?: ?\\([^)]*\\))?(?: ?[-/]|(?: [\\p{L}'-]+){0,2} )?");
    private static final Pattern OF = Pattern.compile(" (?:of|for|in) (?:[\\p{L}'.-]+ ){0,4}");
    private static final Pattern TOWARDS =
            Pattern.compile("(?s).*(?:^|[ (])(?i:to|from|with|toward|towards|destined for|bound for)(?: the| both)? $");
    private static final Pattern PLACE = Pattern.compile("(?s).*(?:^|[ (])(?i:in)(?: the)? $");

    private final String sentence;
    private final List<Term> terms;
    private final String reporting;

    TopicReader(String sentence, List<Term> terms, String reporting) {
        this.sentence = sentence;
        this.terms = terms;
        this.reporting = reporting;
    }

    List<Topic> read() {
        List<Topic> topics = new ArrayList<>();
        for (Term term : terms) {
            if (term.scheme() == Scheme.MEASURE) {
                topics.add(measured(term));
            }
        }
        return topics;
    }

    private Topic measured(Term measure) {
        Optional<Term> before = before(measure);
        Optional<Term> after = before.isPresent() ? Optional.empty() : behind(measure, OF, Scheme.SUBJECT);
        Term subject = before.or(() -> after).orElse(null);
        int end = after.map(Term::end).orElse(measure.end());
        int start = before.map(Term::start).orElse(measure.start());
        return new Topic(
                start,
                end,
                slot(measure),
                subject == null ? null : slot(subject),
                area(start).map(this::slot).orElse(null),
                bound(start).or(() -> partner(end)).map(this::slot).orElse(null));
    }

    private Optional<Term> before(Term measure) {
        return last(Scheme.SUBJECT, measure.start())
                .filter(subject -> MODIFIERS
                        .matcher(sentence.substring(subject.end(), measure.start()))
                        .matches())
                .filter(subject -> terms.stream()
                        .noneMatch(other -> other.start() >= subject.end()
                                && other.end() <= measure.start()
                                && (other.scheme() == Scheme.DIRECTION
                                        || other.scheme() == Scheme.OBJECT
                                        || other.scheme() == Scheme.MEASURE)));
    }

    private Optional<Term> behind(Term from, Pattern between, Scheme scheme) {
        return terms.stream()
                .filter(term -> term.scheme() == scheme && term.start() >= from.end())
                .findFirst()
                .filter(term -> between.matcher(sentence.substring(from.end(), term.start()))
                        .matches());
    }

    /** "China-bound exports". */
    private Optional<Term> bound(int start) {
        return last(Scheme.AREA, start)
                .filter(area -> sentence.startsWith("-bound", area.end()) && start - area.end() <= 12);
    }

    /** "Germany's exports", "euro area inflation": where, if it is not where the agency is at home anyway. */
    private Optional<Term> area(int start) {
        return last(Scheme.AREA, start)
                .filter(area -> !area.code().equals(reporting))
                .filter(area ->
                        !TOWARDS.matcher(sentence.substring(0, area.start())).matches())
                .filter(area -> sentence.substring(area.end(), start).matches("(?:'s|s')?(?: [\\p{L}-]+)? "));
    }

    private Optional<Term> partner(int end) {
        return terms.stream()
                .filter(term -> term.scheme() == Scheme.AREA && term.start() > end && term.start() - end < 40)
                .findFirst()
                .filter(area -> isPartner(area))
                .filter(area -> sentence.substring(end, area.start()).matches("(?: [\\p{L}'-]+){1,4} "));
    }

    boolean isPartner(Term area) {
        return !area.code().equals(reporting)
                && TOWARDS.matcher(sentence.substring(0, area.start())).matches();
    }

    boolean isPlace(Term area) {
        return PLACE.matcher(sentence.substring(0, area.start())).matches();
    }

    private Optional<Term> last(Scheme scheme, int before) {
        Term found = null;
        for (Term term : terms) {
            if (term.scheme() == scheme && term.end() <= before) {
                found = term;
            }
        }
        return Optional.ofNullable(found);
    }

    Slot slot(Term term) {
        return new Slot(term.code(), sentence.substring(term.start(), term.end()));
    }
}
