package org.dateline.stats.sdmx.query;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.problem.Problem;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;

/** Reads what queries of either version of the REST API have in common, and says what is wrong with it. */
@Singleton
public class DataQueries {
    private final Moments moments;

    DataQueries(Moments moments) {
        this.moments = moments;
    }

    /** Parameters that mean the same in both versions, as they were sent; null where one was left out. */
    public record Common(
            String asOf,
            String updatedAfter,
            String firstNObservations,
            String lastNObservations,
            String dimensionAtObservation,
            boolean includeHistory,
            String implied) {
        /** Only what was shown first after a moment. */
        public static Common since(String updatedAfter) {
            return new Common(null, updatedAfter, null, null, null, false, null);
        }
    }

    /** As in version 1: a time between two periods, and a detail. */
    public DataQuery read(SeriesFilter filter, String startPeriod, String endPeriod, String detail, Common common) {
        Period start = period("startPeriod", startPeriod);
        Period end = period("endPeriod", endPeriod);
        if (start != null && end != null && start.from().isAfter(end.to())) {
            throw ProblemException.badParameter("startPeriod", "\"startPeriod\" is after \"endPeriod\".");
        }
        TimeRange range = new TimeRange(start == null ? null : start.from(), end == null ? null : end.to());
        return read(filter, range, content(detail, flat(common)), common);
    }

    public DataQuery read(SeriesFilter filter, TimeRange range, DataQuery.Content content, Common common) {
        Instant asOf = moments.asOf(common.asOf());
        Instant updatedAfter = moments.updatedAfter(common.updatedAfter());
        if (updatedAfter != null && updatedAfter.isAfter(asOf)) {
            throw ProblemException.badParameter("updatedAfter", "\"updatedAfter\" is after \"asOf\".");
        }
        return new DataQuery(
                filter,
                range,
                asOf,
                updatedAfter,
                common.includeHistory(),
                count("firstNObservations", common.firstNObservations()),
                count("lastNObservations", common.lastNObservations()),
                implied(common.implied()),
                content);
    }

    public static boolean flat(Common common) {
        String dimension = common.dimensionAtObservation();
        if (dimension == null || dimension.equals(Dimension.TIME)) {
            return false;
        }
        if (dimension.equals(DataQuery.ALL_DIMENSIONS)) {
            return true;
        }
        if (Dimension.named(dimension).isPresent()) {
            throw unsupported(
                    "dimensionAtObservation",
                    "Cross-sections are not supported; ask for TIME_PERIOD or AllDimensions.");
        }
        throw ProblemException.badParameter(
                "dimensionAtObservation", "The dimension at the observation is TIME_PERIOD or AllDimensions.");
    }

    /** An answer that names what is part of the standard and not done here. */
    public static ProblemException unsupported(String parameter, String detail) {
        return new ProblemException(501, detail, Problem.FieldError.parameter(parameter, detail));
    }

    private static DataQuery.Content content(String detail, boolean flat) {
        Set<Attribute> all = EnumSet.allOf(Attribute.class);
        Set<Attribute> none = EnumSet.noneOf(Attribute.class);
        return switch (detail == null ? "full" : detail) {
            case "full" -> new DataQuery.Content(all, true, true, flat);
            case "dataonly" -> new DataQuery.Content(none, true, true, flat);
            case "serieskeysonly" -> new DataQuery.Content(none, false, false, false);
            case "nodata" ->
                new DataQuery.Content(EnumSet.copyOf(Attribute.of(Attribute.Level.SERIES)), false, false, false);
            default ->
                throw ProblemException.badParameter(
                        "detail", "The detail is one of full, dataonly, serieskeysonly, nodata.");
        };
    }

    private static Period period(String name, String text) {
        return text == null
                ? null
                : SdmxTime.parse(text)
                        .orElseThrow(() -> ProblemException.badParameter(
                                name,
                                "\"" + name + "\" is a time such as 2024, 2024-S1, 2024-Q3, 2024-12, 2024-W05 or"
                                        + " 2024-12-01."));
    }

    private static int count(String name, String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.badParameter(name, "\"" + name + "\" is a number from 1 on.");
        }
        return Integer.parseInt(text);
    }

    private static boolean implied(String text) {
        return switch (text == null ? "none" : text) {
            case "none" -> false;
            case "direct" -> true;
            default -> throw ProblemException.badParameter("implied", "What is implied is none or direct.");
        };
    }
}
