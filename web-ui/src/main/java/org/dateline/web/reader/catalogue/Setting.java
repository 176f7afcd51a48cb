package org.dateline.web.reader.catalogue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dateline.web.client.Organization;
import org.dateline.web.reader.Names;

/**
 * What a catalogue says besides its series.
 *
 * @param site where the portal is on the web, without a slash at the end
 * @param statistics where programs reach the figure service; empty where they do not
 */
record Setting(
        String site,
        List<Organization> publishers,
        Names names,
        Optional<URI> license,
        Optional<URI> contact,
        Optional<URI> statistics) {
    private static final Organization NOBODY = new Organization("portal", "Dateline", "", List.of());

    /** Who answers for the catalogue. */
    Organization publisher() {
        return publishers.isEmpty() ? NOBODY : publishers.get(0);
    }

    /** Who reports about an area, if that is one; who answers for the catalogue otherwise. */
    Organization publisherOf(String area) {
        List<Organization> reporting =
                publishers.stream().filter(each -> each.area().equals(area)).toList();
        return reporting.size() == 1 ? reporting.get(0) : publisher();
    }

    /** Something that the catalogue itself names. */
    String own(String name) {
        return site + "/catalog#" + name;
    }
}
