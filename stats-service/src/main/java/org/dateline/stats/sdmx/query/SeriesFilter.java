package org.dateline.stats.sdmx.query;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.stats.sdmx.component.Dimension;

/**
 * Which series are meant: those that one of the keys names and that satisfy all conditions.
 *
 * @param keys of each the codes that its dimensions may have; a dimension that is not there may have any. No keys mean all
 * @param conditions on dimensions, at most one for each
 */
public record SeriesFilter(List<Map<Dimension, Set<String>>> keys, Map<Dimension, AnyOf> conditions) {
    /** All series. */
    public static final SeriesFilter ALL = new SeriesFilter(List.of(), Map.of());

    /** How a code is compared with a value; the comparison of codes is that of their characters. */
    public enum Operator {
        EQ("%s = :%s"),
        NE("%s <> :%s"),
        LT("%s < :%s"),
        LE("%s <= :%s"),
        GT("%s > :%s"),
        GE("%s >= :%s"),
        CO("position(:%2$s in %1$s) > 0"),
        NC("position(:%2$s in %1$s) = 0"),
        SW("starts_with(%s, :%s)"),
        EW("right(%1$s, length(:%2$s)) = :%2$s");

        private final String sql;

        Operator(String sql) {
            this.sql = sql;
        }

        String on(String column, String parameter) {
            return sql.formatted(column, parameter);
        }
    }

    public record Comparison(Operator operator, String value) {}

    /** Holds where one of the lists holds, which does where all in it hold. */
    public record AnyOf(List<List<Comparison>> alternatives) {}

    /** As a condition of SQL on the table of series, with what it is to be bound to. */
    public Where where() {
        return where(null);
    }

    /** As if nothing were said about one dimension. */
    public Where where(Dimension left) {
        Map<String, Object> values = new HashMap<>();
        List<String> all = new ArrayList<>();
        all.add("true");
        List<String> named = keys.stream().map(key -> sql(key, left, values)).toList();
        if (!named.isEmpty()) {
            all.add("(" + String.join(" or ", named) + ")");
        }
        conditions.forEach((dimension, condition) -> {
            if (dimension != left) {
                all.add(sql(dimension, condition, values));
            }
        });
        return new Where(String.join(" and ", all), values);
    }

    private static String sql(Map<Dimension, Set<String>> key, Dimension left, Map<String, Object> values) {
        List<String> parts = new ArrayList<>();
        parts.add("true");
        key.forEach((dimension, codes) -> {
            if (dimension != left) {
                String name = bound(values, codes.toArray(String[]::new));
                parts.add(dimension.column() + " = any(cast(:" + name + " as text[]))");
            }
        });
        return "(" + String.join(" and ", parts) + ")";
    }

    private static String sql(Dimension dimension, AnyOf condition, Map<String, Object> values) {
        return condition.alternatives().stream()
                .map(together -> together.stream()
                        .map(one -> one.operator().on(dimension.column(), bound(values, one.value())))
                        .collect(Collectors.joining(" and ", "(", ")")))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String bound(Map<String, Object> values, Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return name;
    }

    /** A condition of SQL. */
    public record Where(String sql, Map<String, Object> values) {
        public Query bind(Query query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
