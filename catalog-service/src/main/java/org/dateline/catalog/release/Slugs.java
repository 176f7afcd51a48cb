package org.dateline.catalog.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Addresses of releases. A slug is provisional until its release is public: were it reserved earlier, the {@code foo-2} of
 * somebody else would betray an embargoed {@code foo}. A release that goes public therefore takes the slug from one that is
 * only scheduled, and that one moves on.
 */
@ApplicationScoped
public class Slugs {
    private static final int MAX_LENGTH = 80;
    private static final long LOCK = 0x736c756773L;

    private final EntityManager entities;

    Slugs(EntityManager entities) {
        this.entities = entities;
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

    /** Fixes the slug of a release that goes public now, or is scheduled. */
    public void fix(Release release, String title, Instant now) {
        if (release.firstPublic != null && !release.firstPublic.isAfter(now)) {
            return;
        }
        entities.createNativeQuery("select pg_advisory_xact_lock(:lock)")
                .setParameter("lock", LOCK)
                .getResultList();
        String base = of(title);
        String slug = base;
        for (int n = 2; ; n++) {
            Optional<Release> holder = holder(slug, release);
            if (holder.isEmpty() && !isTombstone(slug)) {
                break;
            }
            if (holder.isPresent()
                    && holder.get().firstPublic != null
                    && holder.get().firstPublic.isAfter(now)) {
                giveWay(holder.get());
                break;
            }
            slug = base + "-" + n;
        }
        release.slug = slug;
        release.slugFixed = true;
        entities.flush();
    }

    private void giveWay(Release scheduled) {
        String base = scheduled.slug;
        for (int n = 2; ; n++) {
            if (holder(base + "-" + n, scheduled).isEmpty() && !isTombstone(base + "-" + n)) {
                scheduled.slug = base + "-" + n;
                entities.flush();
                return;
            }
        }
    }

    private static Optional<Release> holder(String slug, Release except) {
        return Release.find("slug = ?1 and slugFixed and id <> ?2", slug, except.id)
                .firstResultOptional();
    }

    private boolean isTombstone(String slug) {
        return !entities.createNativeQuery("select 1 from tombstone where slug = :slug")
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }
}
