package org.dateline.web.desk.release;

import java.util.List;
import org.dateline.web.desk.catalog.AuditPage;
import org.dateline.web.desk.catalog.DeskRelease;
import org.dateline.web.desk.catalog.SavedRevision;
import org.dateline.web.layout.MarkedText;

/**
 * One release with everything a decision about it needs.
 *
 * @param etag names exactly the state that is shown; each step is taken from it or not at all
 * @param topics the topics' names
 * @param issuedBy the issuing organisation's name, if there is one
 * @param refusal why the last step was not taken, or {@code null}
 */
record ReleaseView(
        DeskRelease release,
        String etag,
        Steps steps,
        Understood understood,
        List<SavedRevision> revisions,
        List<AuditPage.Entry> audit,
        List<String> topics,
        List<String> issuedBy,
        String refusal) {

    /** The title with its figures marked. */
    public String markedTitle() {
        return MarkedText.title(release.title(), understood.marks());
    }

    /** The text with its figures marked. */
    public String markedHtml() {
        int bodyStart = Math.min(release.text().length(), release.title().length() + 2);
        String body = release.text().substring(bodyStart);
        return MarkedText.body(release.html(), release.title(), body, understood.marks());
    }
}
