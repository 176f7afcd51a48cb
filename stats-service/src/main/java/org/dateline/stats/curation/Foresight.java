package org.dateline.stats.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.stats.figure.Derived;
import org.dateline.stats.figure.Rereading;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Titles;
import org.dateline.stats.vocabulary.Concept;
import org.dateline.stats.vocabulary.Edition;
import org.dateline.stats.vocabulary.Vocabulary;

/** Finds out what a change of the vocabulary would change. */
@ApplicationScoped
class Foresight {
    private static final int SHOWN = 50;

    private final EntityManager entities;
    private final Rereading rereading;
    private final Titles titles;
    private final CurationSettings settings;

    Foresight(EntityManager entities, Rereading rereading, Titles titles, CurationSettings settings) {
        this.entities = entities;
        this.rereading = rereading;
        this.titles = titles;
        this.settings = settings;
    }

    Consequences of(Edition now, Vocabulary next) {
        Differences found = new Differences();
        Rereading.Extent extent = rereading.by(now, Edition.of(next), settings.previewTexts(), found::add);
        Renamed renamed = renamed(now.vocabulary(), next);
        boolean all = extent.read() == extent.concerned();
        return new Consequences(
                extent.concerned(),
                extent.read(),
                found.changed,
                found.added,
                found.gone,
                found.published,
                renamed.series(),
                renamed.published(),
                found.published > 0 || renamed.published() > 0 || !all,
                found.series(),
                found.items);
    }

    private record Renamed(long series, long published) {}

    /** Series are called after the preferred labels of their concepts. */
    private Renamed renamed(Vocabulary now, Vocabulary next) {
        String codes = now.concepts().stream()
                .filter(concept -> next.find(concept.scheme(), concept.code())
                        .filter(then -> !then.preferred().equals(concept.preferred())
                                || !then.korean().equals(concept.korean()))
                        .isPresent())
                .map(Concept::code)
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z0-9_]+"))
                .collect(Collectors.joining("|"));
        if (codes.isEmpty()) {
            return new Renamed(0, 0);
        }
        Tuple row = (Tuple) entities.createNativeQuery(
                        "select count(*), count(*) filter (where exists (select from statement s"
                                + " join revision r on r.release = s.release and r.number = s.revision"
                                + " where s.key = series.key and r.visible_from is not null))"
                                + " from series where key ~ :codes",
                        Tuple.class)
                .setParameter("codes", "\\.(ICT_)?(" + codes + ")(_[A-Z0-9_]+)?(\\.|$)")
                .getSingleResult();
        return new Renamed(((Number) row.get(0)).longValue(), ((Number) row.get(1)).longValue());
    }

    /** Differences between two readings of texts, the newest text first. */
    private final class Differences {
        private final Set<String> seen = new HashSet<>();
        private final List<Consequences.Item> items = new ArrayList<>();
        private final Map<String, int[]> points = new TreeMap<>();
        private int changed;
        private int added;
        private int gone;
        private int published;

        void add(Rereading.Both both) {
            Map<String, Derived.Row> before = Rereading.byId(both.before());
            Map<String, Derived.Row> after = Rereading.byId(both.after());
            Set<String> ids = new LinkedHashSet<>(before.keySet());
            ids.addAll(after.keySet());
            for (String id : ids) {
                if (!same(before.get(id), after.get(id))) {
                    add(both, before.get(id), after.get(id));
                }
            }
            both.before().statements().forEach(row -> points.computeIfAbsent(row.key(), key -> new int[2])[0]++);
            both.after().statements().forEach(row -> points.computeIfAbsent(row.key(), key -> new int[2])[1]++);
        }

        private boolean same(Derived.Row one, Derived.Row other) {
            return one != null && other != null && one.view().equals(other.view());
        }

        /** A figure counts once, however many revisions of its release state it. */
        private void add(Rereading.Both both, Derived.Row before, Derived.Row after) {
            boolean isPublic = both.revision().visibleFrom() != null;
            Derived.Row row = after == null ? before : after;
            if (isPublic && seen.add("public " + row.id())) {
                published++;
            }
            if (!seen.add(row.id())) {
                return;
            }
            changed += before != null && after != null ? 1 : 0;
            added += before == null ? 1 : 0;
            gone += after == null ? 1 : 0;
            if (items.size() < SHOWN) {
                items.add(new Consequences.Item(
                        row.release(),
                        both.revision().slug(),
                        both.revision().title(),
                        row.revision(),
                        isPublic,
                        row.quote(),
                        before == null ? null : before.view(),
                        after == null ? null : after.view()));
            }
        }

        List<Consequences.MovedSeries> series() {
            return points.entrySet().stream()
                    .filter(entry -> entry.getValue()[0] != entry.getValue()[1])
                    .sorted(Comparator.comparingInt(entry -> -Math.abs(entry.getValue()[0] - entry.getValue()[1])))
                    .limit(SHOWN)
                    .flatMap(entry -> Key.parse(entry.getKey()).stream()
                            .map(key -> new Consequences.MovedSeries(
                                    key.toString(),
                                    titles.title(key, "en"),
                                    titles.title(key, "ko"),
                                    entry.getValue()[0],
                                    entry.getValue()[1])))
                    .toList();
        }
    }
}
