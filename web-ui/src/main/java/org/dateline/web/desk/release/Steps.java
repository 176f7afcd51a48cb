package org.dateline.web.desk.release;

import org.dateline.web.desk.catalog.DeskRelease;

/**
 * Which steps this person can take with a release now. Only what is offered: whether a step is allowed is the catalog's
 * decision.
 */
record Steps(DeskRelease release, String user, boolean publisher) {

    public boolean edit() {
        return in("draft", "returned");
    }

    public boolean submit() {
        return in("draft", "returned");
    }

    public boolean decide() {
        return publisher && in("submitted");
    }

    /** Whether publishing needs a reason, for whoever approves is none of the authors. */
    public boolean ownWork() {
        return release.authors().contains(user);
    }

    public boolean approved() {
        return release.approval() != null;
    }

    public boolean unschedule() {
        return publisher && in("scheduled");
    }

    /** Of what is public; of a correction in hand, whose kind turns out to be another. */
    public boolean correct() {
        return in("published") || correction() && edit();
    }

    /** Whether the text in work corrects one that readers have already. */
    public boolean correction() {
        return release.publicRevision() != null && !in("published", "withdrawn", "unpublished");
    }

    public boolean takeBack() {
        return publisher && in("published");
    }

    /** Whether readers can see it. */
    public boolean readable() {
        return in("published", "withdrawn");
    }

    private boolean in(String... states) {
        for (String state : states) {
            if (state.equals(release.state())) {
                return true;
            }
        }
        return false;
    }
}
