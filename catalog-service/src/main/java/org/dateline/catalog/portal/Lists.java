package org.dateline.catalog.portal;

import java.util.List;
import org.dateline.catalog.paging.Page;

/** Pages by the type of their items, for OpenAPI: it cannot see what a {@link Page} inside a response holds. */
final class Lists {
    private Lists() {}

    record VersionPage(List<ReleaseView.Version> items, long total, int page, int size) {}

    record TopicPage(List<PublicReleases.TopicView> items, long total, int page, int size) {}

    record OrganizationPage(List<PublicReleases.OrganizationView> items, long total, int page, int size) {}
}
