package org.dateline.catalog.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Addresses of releases. A slug is provisional until its release is public: were it reserved earlier, the {@code foo-2} of
 * somebody else would betray an embargoed {@code foo}. Releases that wait for their moment therefore get their slugs in the
 * order of these moments, as if each chose among those public by then, and choose anew whenever a moment is set, moved or
 * given up.
 */
@ApplicationScoped
public class Slugs {
    private static final int MAX_LENGTH = 80;
    private static final long LOCK = 0x736c756773L;

    private final EntityManager entities;
    private final Event<RevisionChanged> changed;

    Slugs(EntityManager entities, Event<RevisionChanged> changed) {
        this.entities = entities;
        this.changed = changed;
    }

    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() > MAX_LENGTH) {
            int cut = slug.lastIndexOf('-', MAX_LENGTH);
            slug = slug.substring(0, cut > MAX_LENGTH / 2 ? cut : MAX_LENGTH);
        }
        return slug.isEmpty() ? "release" : slug;
    }

    /** Gives a release back its provisional slug: it is not going public any more. */
    public void release(Release release, String title) {
        release.slug = of(title);
        release.slugFixed = false;
    }

    /**
     * Settles the slugs of all releases whose first moment is set and was not public before {@code now}. To be called in the
     * transaction that sets or clears {@link Release#firstPublic}, after it did.
     */
    public void settle(Instant now, String actor) {
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getResultList();
        entities.flush();
        List<Release> waiting = Release.list(
                "goneAt is null and firstPublic is not null and (slugFixed = false or firstPublic > ?1)"
                        + " order by firstPublic, id",
                now);
        Map<Release, String> moved = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        for (Release release : waiting) {
            String slug = firstFree(of(firstTitle(release)), given, now);
            given.add(slug);
            if (!release.slugFixed || !release.slug.equals(slug)) {
                moved.put(release, slug);
            }
        }
        // Loosened first, fixed then: two that swap their slugs must not meet in the unique index.
        moved.keySet().forEach(release -> release.slugFixed = false);
        entities.flush();
        moved.forEach((release, slug) -> {
            release.slug = slug;
            release.slugFixed = true;
        });
        entities.flush();
        moved.keySet()
                .forEach(release -> changed.fire(new RevisionChanged(
                        release, release.latest(), "address", actor, "The address is now " + release.slug)));
    }

    private String firstFree(String base, Set<String> given, Instant now) {
        String slug = base;
        for (int n = 2; given.contains(slug) || isTaken(slug, now); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    /** A release that was unpublished keeps its slug, so tombstones are among these. */
    private static boolean isTaken(String slug, Instant now) {
        return Release.count("slug = ?1 and slugFixed and (firstPublic <= ?2 or goneAt is not null)", slug, now) > 0;
    }

    private static String firstTitle(Release release) {
        return Revision.<Revision>find("release = ?1 and visibleFrom = ?2", release.id, release.firstPublic)
                .<Revision>firstResultOptional()
                .orElseGet(release::latest)
                .title;
    }
}
