package org.dateline.stats.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The texts of a release that were derived before. A draft that another took the place of is gone, but what it stated is
 * kept until the next one: its figures are found again in that.
 */
@ApplicationScoped
class Formers {
    private static final String FIGURES =
            "(select jsonb_agg(jsonb_build_object('id', f.id, 'start', f.view -> 'start', 'end', f.view -> 'end')"
                    + " order by f.ordinal) from figure f where f.release = r.release and f.revision = r.number)";

    private final EntityManager entities;
    private final ObjectMapper json;

    Formers(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Those that state anything, by their releases; a release without any is absent. */
    Map<UUID, List<Former>> of(Collection<UUID> releases) {
        if (releases.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entities.createNativeQuery(
                        "select release, number, text, cast(figures as text) from (select release, number, text,"
                                + " figures from replaced_draft where release in (:releases) union all select release,"
                                + " number, text, " + FIGURES + " from revision r where release in (:releases)) known"
                                + " where figures is not null",
                        Tuple.class)
                .setParameter("releases", releases)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class), Collectors.mapping(this::former, Collectors.toList())));
    }

    private Former former(Tuple row) {
        return new Former(
                ((Number) row.get(1)).intValue(), row.get(2, String.class), figures(row.get(3, String.class)));
    }

    /** Keeps what a draft states, which is about to be deleted. */
    void keep(UUID release, int number) {
        entities.createNativeQuery("insert into replaced_draft (release, number, text, figures)"
                        + " select release, number, text, figures from (select release, number, text, " + FIGURES
                        + " as figures from revision r where release = :release and number = :number) known"
                        + " where figures is not null on conflict (release) do update set number = excluded.number,"
                        + " text = excluded.text, figures = excluded.figures"
                        + " where replaced_draft.number <= excluded.number")
                .setParameter("release", release)
                .setParameter("number", number)
                .executeUpdate();
    }

    private List<Former.Named> figures(String text) {
        try {
            return List.of(json.readValue(text, Former.Named[].class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The table holds what was written to it", impossible);
        }
    }
}
