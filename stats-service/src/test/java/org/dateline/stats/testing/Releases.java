package org.dateline.stats.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.dateline.stats.feed.CatalogFeed;

/** Change messages as the catalog sends them. */
public final class Releases {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static long seq = 0;

    private Releases() {}

    public static CatalogFeed.Item published(UUID id, int revision, LocalDate day, String title, String body) {
        Instant moment = day.atStartOfDay(SEOUL).toInstant();
        return item(id, revision, "published", moment, day, title, body);
    }

    public static CatalogFeed.Item draft(UUID id, LocalDate day, String title, String body) {
        return item(id, 1, "draft", null, day, title, body);
    }

    public static CatalogFeed.Item item(
            UUID id, int revision, String status, Instant visibleFrom, LocalDate day, String title, String body) {
        return new CatalogFeed.Item(
                ++seq,
                id,
                title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                revision,
                status,
                visibleFrom,
                null,
                day.atStartOfDay(SEOUL).toInstant(),
                day,
                "en",
                null,
                null,
                new CatalogFeed.Issuer("Ministry", "KR", "USD", "Asia/Seoul"),
                title,
                title + "\n\n" + body,
                title.length() + 2,
                "hash-" + id + "-" + revision);
    }

    public static CatalogFeed.Page page(Instant clock, CatalogFeed.Item... items) {
        return new CatalogFeed.Page(clock, items.length == 0 ? seq : items[items.length - 1].seq(), List.of(items));
    }
}
