package org.dateline.stats.extraction.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Scene;

/**
 * What each quantity is about. Within a sentence that is the subject of its verb, or the phrase that it stands beside; from
 * sentence to sentence what is not said again carries over.
 */
public final class Focus {
    private static final Set<String> OUTWARD = Set.of("exports", "imports", "trade_balance");

    private final String reporting;
    private final Unions unions;
    private final Discourse discourse;
    private final Regions regions = new Regions();
    private Topic carried = Topic.NOTHING;
    private Topic latest = Topic.NOTHING;
    private Topic heading = Topic.NOTHING;
    private boolean outside;

    /** @param reporting the area of the agency: it is never its own partner */
    public Focus(String reporting, LocalDate released, Lexicon lexicon) {
        this.reporting = reporting;
        this.unions = new Unions(reporting, released);
        this.discourse = new Discourse(lexicon);
    }

    /** Whether anything has been said that the release may be about. */
    public boolean begun() {
        return discourse.matter().goods() != null;
    }

    /** A title says what the release is about where its first sentence, before any figure, speaks of the same. */
    public void suppose(Scene title, Scene opening) {
        if (begun()) {
            return;
        }
        int before = before(opening);
        Topic topic =
                new TopicReader(title, reporting, unions).read(0, title.line().size(), Topic.NOTHING);
        heading = topic.measure() == null ? heading : new Topic(topic.measure(), null, null, null);
        Slot subject = topic.subject();
        boolean named = subject != null && topic.measure() != null && subject.code() != null;
        if (named && String.valueOf(subject.words()).equals(topic.measure().words())) {
            discourse.matter().suppose(subject.code());
        }
        boolean measured = topic.measure() != null && topic.measure().code() != null;
        heading = measured && subject != null && subject.code() != null ? topic : heading;
        for (int i = 0; i < before && subject != null && subject.code() != null; i++) {
            if (opening.line().is(i, Scheme.SUBJECT, subject.code())) {
                discourse.matter().suppose(subject.code());
            }
        }
    }

    /** Where the first figure begins, or the next where the first is "worth of" something. */
    private static int before(Scene opening) {
        List<Quantity> quantities = opening.quantities();
        int end = opening.line().size();
        if (quantities.isEmpty()) {
            return end;
        }
        Quantity amount = quantities.get(0);
        boolean worth = amount.money() && opening.line().is(amount.reach(), Scheme.LINK, "of");
        return !worth
                ? amount.from()
                : quantities.size() > 1 ? quantities.get(1).from() : end;
    }

    /** What a phrase that stands by itself names. */
    public Topic phrase(Scene scene) {
        return new TopicReader(scene, reporting, unions).read(0, scene.line().size(), carried);
    }

    /** A phrase under a heading. */
    public Topic under(Topic phrase, Topic heading) {
        Topic above = heading.measure() == null ? carried : heading;
        boolean narrower = phrase.measure() != null && above.measure() != null;
        Topic settled = narrower ? phrase.withMeasure(discourse.measures().general(phrase.measure(), above)) : phrase;
        Topic whole = settled.or(heading)
                .or(carried.measure() == null ? Topic.NOTHING : new Topic(carried.measure(), null, null, null));
        return whole.subject() == null ? whole.withSubject(discourse.matter().whole(whole)) : whole;
    }

    /** A new paragraph is no longer about the partner of the last. */
    public void paragraph() {
        carried = new Topic(carried.measure(), carried.subject(), null, null);
        discourse.paragraph();
        regions.forget();
    }

    /** Goes back to the beginning, knowing what the release is about. */
    public void begin() {
        carried = heading;
        latest = Topic.NOTHING;
    }

    /** The topics of a sentence's quantities, in their order. */
    public List<Topic> of(Scene scene) {
        SentenceScan scan =
                new SentenceScan(scene, new TopicReader(scene, reporting, unions), discourse, carried, latest);
        List<Topic> topics = scan.topics();
        carried = scan.carried();
        discourse.open(carried);
        latest = scan.last();
        List<Topic> settled = new ArrayList<>();
        for (Topic topic : topics) {
            Topic whole = topic.subject() == null
                    ? topic.withSubject(discourse.matter().whole(topic))
                    : topic;
            outside |= unions.others() != null
                    && whole.counterpart() != null
                    && unions.others().code().equals(whole.counterpart().code());
            settled.add(
                    outside && OUTWARD.contains(whole.code()) && whole.counterpart() == null
                            ? whole.or(outward())
                            : whole);
        }
        regions.spread(scene, settled);
        return settled;
    }

    /** A union's trade is that with all others once the release has said so. */
    private Topic outward() {
        return new Topic(null, null, null, unions.others());
    }
}
