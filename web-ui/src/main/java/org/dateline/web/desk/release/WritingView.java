package org.dateline.web.desk.release;

import java.util.List;
import java.util.Map;
import org.dateline.web.desk.catalog.CatalogDesk.Term;
import org.dateline.web.desk.catalog.DeskRelease;

/**
 * The writing page.
 *
 * @param id the release, or {@code null} before it is saved for the first time
 * @param errors sentences by field; those about the whole under the empty name
 * @param theirs what somebody else saved meanwhile, or {@code null}
 * @param preview what the text becomes, or {@code null} before it was asked for
 */
record WritingView(
        String id,
        WritingForm form,
        Map<String, String> errors,
        DeskRelease theirs,
        Preview preview,
        List<Term> topics,
        List<Term> organizations) {

    /** The page as readers will see it, and what the machine understood. */
    record Preview(String html, Understood understood) {}

    /** The sentence about a field; empty if nothing is wrong with it. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    public boolean wrong(String field) {
        return errors.containsKey(field);
    }
}
