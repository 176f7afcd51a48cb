package org.dateline.stats.portal;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Titles;

/** Tells a code that nothing is found for from one that means nothing, for an empty list would hide the slip. */
@ApplicationScoped
class KnownCodes {
    /** Columns of the series by the names of the parameters that ask for them. */
    private static final Map<String, String> COLUMNS = Map.of(
            "measure", "indicator",
            "subject", "subject",
            "area", "area",
            "counterpart", "counterpart",
            "frequency", "frequency",
            "unit", "unit");

    private final EntityManager entities;
    private final Titles titles;

    KnownCodes(@PersistenceUnit("reader") EntityManager entities, Titles titles) {
        this.entities = entities;
        this.titles = titles;
    }

    /**
     * Refuses what neither a public series nor the vocabulary knows.
     *
     * @param value of the parameter; null where it is not given
     */
    void check(String parameter, String value) {
        String code = value == null ? null : value.toUpperCase(Locale.ROOT);
        if (code != null && !titles.knows(parameter, code) && !isUsed(COLUMNS.get(parameter), code)) {
            throw ProblemException.badParameter(
                    parameter,
                    "\"" + value + "\" is no " + parameter + " that is known here; /api/v1/concepts lists them.");
        }
    }

    private boolean isUsed(String column, String code) {
        return !entities.createNativeQuery("select 1 from series where " + column + " = :code limit 1")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }
}
