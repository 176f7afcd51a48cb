package org.dateline.stats.extraction.subject;

import org.dateline.stats.extraction.Figure.Slot;

/** What a sentence speaks of while it is read, and what later sentences carry on from it. */
final class Theme {
    private final Discourse discourse;
    private Topic current;
    private Topic carried;
    private boolean spoken;
    /** What the verb's subject has named without a measure. */
    private Topic holder = Topic.NOTHING;
    /** Whether what is named is only why something happened. */
    private boolean reason;
    /** Whether the sentence begins with it. */
    private boolean leads;
    /** What the words behind a colon go into, or null. */
    private Topic detailed;
    /** What was spoken of before the reason. */
    private Topic effect = Topic.NOTHING;

    /**
     * What is spoken of at a place.
     *
     * @param spoken whether the sentence itself has said so
     */
    record Mark(Topic current, Topic carried, boolean spoken) {}

    /** @param before what is spoken of where the sentence begins */
    Theme(Discourse discourse, Mark before) {
        this.discourse = discourse;
        this.current = before.current();
        this.carried = before.carried();
        this.spoken = before.spoken();
    }

    Mark mark() {
        return new Mark(current, carried, spoken);
    }

    Topic current() {
        return current;
    }

    /** What later sentences are about where they do not say: the last that was said with its measure. */
    Topic carried() {
        return carried;
    }

    /** Whether the sentence has said what it is about. */
    boolean spoken() {
        return spoken;
    }

    Topic holder() {
        return holder;
    }

    boolean reason() {
        return reason;
    }

    /** Whether the sentence begins with a reason, which the subject behind a comma ends. */
    boolean leadsWithReason() {
        return reason && leads;
    }

    /** A phrase is spoken of. */
    void speak(Topic phrase, Topic setting) {
        Topic whole = phrase.measure() == null
                ? phrase
                : phrase.or(new Topic(null, whose(setting), setting.area(), setting.counterpart()));
        holder = phrase.measure() == null ? phrase : Topic.NOTHING;
        current = explaining(discourse.merge(detail(whole), current, spoken));
        carried = !reason && (phrase.measure() != null || phrase.subject() == null) ? current : carried;
        spoken = true;
    }

    /** What a measure is of where its phrase does not say: what was named in the clause comes before where it is set. */
    private Slot whose(Topic setting) {
        if (reason && spoken) {
            return current.subject();
        }
        return setting.subject() != null && holder.known() && holder.subject() != null
                ? holder.subject()
                : setting.subject();
    }

    /** "Exports to China fell following lower shipments of chips": the same measure, in a reason, has the same partner. */
    private Topic explaining(Topic topic) {
        boolean same = reason && spoken && topic.code().equals(current.code());
        return same ? topic.or(new Topic(null, null, null, current.counterpart())) : topic;
    }

    /** "Car exports rose 3 percent: exports to China fell": the same measure behind a colon is of the same thing. */
    private Topic detail(Topic phrase) {
        boolean same = detailed != null
                && phrase.measure() != null
                && phrase.subject() == null
                && phrase.code().equals(detailed.code());
        return same ? phrase.withSubject(detailed.subject()) : phrase;
    }

    /** What follows goes into what has been said. */
    void detail() {
        detailed = spoken ? current : null;
    }

    /** A measure is that of whoever was named before it. */
    Topic held(Topic measured) {
        return measured.or(new Topic(null, holder.subject(), null, holder.counterpart()));
    }

    /** A quantity says itself what it is of, and the sentence goes on about that. */
    void say(Topic topic) {
        current = topic;
        spoken = true;
    }

    /** The sentence goes on about something that it has said before. */
    void turn(Topic topic) {
        current = topic;
    }

    /** A heading names with whom what follows is traded. */
    void carry(Topic topic) {
        carried = topic;
    }

    /** A reason begins. */
    void explain(boolean first) {
        effect = reason ? effect : current;
        leads = first;
        reason = true;
    }

    /** A clause ends, and a reason in it: the sentence goes back to what it explained. */
    void conclude() {
        current = reason ? effect : current;
        reason = false;
    }

    /** What a leading reason explains follows. */
    void endReason() {
        reason = false;
    }

    /**
     * Goes on behind a bracket as before it.
     *
     * @param head what the bracket was about
     * @param lasting what the sentence goes on with where that is what the bracket was about, or null
     */
    void resume(Mark before, Topic head, Topic lasting) {
        boolean opened = head.measure() != null && !before.spoken();
        Topic outside = opened ? discourse.merge(head, before.current(), false) : before.current();
        current = lasting == null ? outside : lasting;
        spoken = before.spoken() || head.measure() != null;
        carried = opened ? current : before.carried();
    }
}
