package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.stats.series.Implications;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.StatementReader;
import org.dateline.stats.series.Vintages;
import org.dateline.stats.series.inference.Inference;

/** What published releases state of the points of series, and what that implies, as the reader role sees it. */
@ApplicationScoped
class PublicStatements {
    private final EntityManager entities;

    PublicStatements(@PersistenceUnit("reader") EntityManager entities) {
        this.entities = entities;
    }

    /** What is stated about the points of series, and what published growth implies about others. One query for all. */
    Map<String, List<Statement>> of(List<Key> keys) {
        Set<String> wanted = new LinkedHashSet<>();
        for (Key key : keys) {
            wanted.add(key.toString());
            wanted.addAll(Implications.growthKeys(key).keySet());
        }
        Map<String, List<Statement>> stored = StatementReader.read(entities, wanted);
        Map<String, List<Statement>> all = new HashMap<>();
        for (Key key : keys) {
            List<Statement> levels = stored.get(key.toString());
            if (levels != null) {
                List<Statement> known = new ArrayList<>(levels);
                Implications.growthKeys(key)
                        .forEach((growth, basis) ->
                                known.addAll(Implications.of(levels, stored.getOrDefault(growth, List.of()), basis)));
                all.put(key.toString(), known);
            }
        }
        return all;
    }

    /** @return empty where no such series is public */
    Optional<List<Statement>> of(Key key) {
        return Optional.ofNullable(of(List.of(key)).get(key.toString()));
    }

    /** The points of a series with all that follows from the series around it; empty where it is not public. */
    Optional<List<Vintages.Observation>> inferred(Key key, Instant asOf) {
        Map<String, List<Statement>> around = StatementReader.read(entities, Inference.keys(key));
        return around.containsKey(key.toString()) ? Optional.of(Inference.of(key, around, asOf)) : Optional.empty();
    }
}
