package org.dateline.stats.sdmx.rest;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.query.ComponentText;
import org.dateline.stats.sdmx.query.DataQueries;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a data query of version 2.2 of the REST API says besides its path. */
record Data3Parameters(
        @Parameter(
                description = "Codes of the frequency: A,M or ne:A; operators eq, ne, lt, le, gt, ge, co, nc, sw, ew.")
        @RestQuery("c[FREQ]")
        String frequency,

        @Parameter(description = "Codes of the reference area.") @RestQuery("c[REF_AREA]")
        String area,

        @Parameter(description = "Codes of the indicator, such as sw:EXPORTS.") @RestQuery("c[INDICATOR]")
        String indicator,

        @Parameter(description = "Codes of the subject.") @RestQuery("c[SUBJECT]")
        String subject,

        @Parameter(description = "Codes of the counterpart area.") @RestQuery("c[COUNTERPART_AREA]")
        String counterpart,

        @Parameter(description = "Codes of the unit.") @RestQuery("c[UNIT_MEASURE]")
        String unit,

        @Parameter(description = "The time, such as ge:2020+le:2024-06.") @RestQuery("c[TIME_PERIOD]")
        String time,

        @Parameter(description = "Not supported.") @RestQuery("c[OBS_VALUE]")
        String value,

        @Parameter(description = "Not supported.") @RestQuery("c[OBS_STATUS]")
        String status,

        @Parameter(description = "Only what was known by then: a date, which means its end, or a date and time.")
        @RestQuery
        String asOf,

        @Parameter(description = "Only observations that the portal showed first after this moment.") @RestQuery
        String updatedAfter,

        @Parameter(description = "At most so many observations from the start of each series.") @RestQuery
        String firstNObservations,

        @Parameter(description = "At most so many observations from the end of each series.") @RestQuery
        String lastNObservations,

        @Parameter(description = "TIME_PERIOD for series, or AllDimensions for single observations.") @RestQuery
        String dimensionAtObservation,

        @Parameter(description = "dsd, all, dataset, series, obs, none, or ids of attributes with commas between them.")
        @RestQuery
        String attributes,

        @Parameter(description = "all, none or OBS_VALUE.") @RestQuery
        String measures,

        @Parameter(description = "Whether all vintages are wanted, in one data set for each moment of publication.")
        @RestQuery
        boolean includeHistory,

        @Parameter(
                description =
                        "Beyond the standard: direct adds what a level and its growth imply, with OBS_STATUS I; none, the default, does not.")
        @RestQuery
        String implied,

        @Parameter(description = "Not supported.") @RestQuery
        String offset,

        @Parameter(description = "Not supported.") @RestQuery
        String limit,

        @Parameter(description = "Not supported.") @RestQuery
        String sort,

        @Parameter(description = "Not supported.") @RestQuery
        String reportingYearStartDay,

        @Parameter(description = "In place of an Accept header: json, csv, genericdata or structurespecificdata.")
        @RestQuery
        String format) {

    DataQuery query(SeriesFilter keys, DataQueries queries) {
        refuseUnsupported();
        Map<Dimension, String> conditions = new EnumMap<>(Dimension.class);
        conditions.put(Dimension.FREQ, frequency);
        conditions.put(Dimension.REF_AREA, area);
        conditions.put(Dimension.INDICATOR, indicator);
        conditions.put(Dimension.SUBJECT, subject);
        conditions.put(Dimension.COUNTERPART_AREA, counterpart);
        conditions.put(Dimension.UNIT_MEASURE, unit);
        DataQueries.Common common = new DataQueries.Common(
                asOf,
                updatedAfter,
                firstNObservations,
                lastNObservations,
                dimensionAtObservation,
                includeHistory,
                implied);
        return queries.read(
                ComponentText.with(keys, conditions),
                ComponentText.time(time),
                content(DataQueries.flat(common)),
                common);
    }

    private void refuseUnsupported() {
        Map<String, String> unsupported = new LinkedHashMap<>();
        unsupported.put("c[OBS_VALUE]", value);
        unsupported.put("c[OBS_STATUS]", status);
        unsupported.put("offset", offset);
        unsupported.put("limit", limit);
        unsupported.put("sort", sort);
        unsupported.put("reportingYearStartDay", reportingYearStartDay);
        unsupported.forEach((name, given) -> {
            if (given != null) {
                throw DataQueries.unsupported(name, "\"" + name + "\" is part of the standard and not supported here.");
            }
        });
    }

    private DataQuery.Content content(boolean flat) {
        Set<Attribute> wanted = wanted();
        boolean values =
                switch (measures == null ? "all" : measures) {
                    case "all", Dimension.MEASURE -> true;
                    case "none" -> false;
                    default -> throw ProblemException.badParameter("measures", "Measures are all, none or OBS_VALUE.");
                };
        boolean observations =
                values || wanted.stream().anyMatch(attribute -> attribute.level() == Attribute.Level.OBSERVATION);
        return new DataQuery.Content(wanted, observations, values, flat && observations);
    }

    private Set<Attribute> wanted() {
        Set<Attribute> wanted = EnumSet.noneOf(Attribute.class);
        for (String name : (attributes == null ? "dsd" : attributes).split(",", -1)) {
            switch (name) {
                case "dsd", "all" -> wanted.addAll(EnumSet.allOf(Attribute.class));
                case "series" -> wanted.addAll(Attribute.of(Attribute.Level.SERIES));
                case "obs" -> wanted.addAll(Attribute.of(Attribute.Level.OBSERVATION));
                case "none", "dataset", "msd" -> {
                    // There are none of these.
                }
                default ->
                    wanted.add(
                            Attribute.named(name)
                                    .orElseThrow(
                                            () -> ProblemException.badParameter(
                                                    "attributes",
                                                    "There is no attribute \"" + name
                                                            + "\"; ask for dsd, all, series, obs, none, or for ids of the data structure.")));
            }
        }
        return wanted;
    }
}
