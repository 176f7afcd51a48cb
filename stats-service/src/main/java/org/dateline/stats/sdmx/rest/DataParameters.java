package org.dateline.stats.sdmx.rest;

import org.dateline.stats.sdmx.query.DataQueries;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a data query of version 1.5 of the REST API says besides its path. */
record DataParameters(
        @Parameter(description = "Periods begin no earlier than this one: 2024, 2024-S1, 2024-Q3, 2024-12, 2024-12-01.")
        @RestQuery
        String startPeriod,

        @Parameter(description = "Periods end no later than this one.") @RestQuery
        String endPeriod,

        @Parameter(
                description =
                        "Only observations that the portal showed first after this moment, a date and time with an offset.")
        @RestQuery
        String updatedAfter,

        @Parameter(description = "At most so many observations from the start of each series.") @RestQuery
        String firstNObservations,

        @Parameter(description = "At most so many observations from the end of each series.") @RestQuery
        String lastNObservations,

        @Parameter(description = "TIME_PERIOD for series, or AllDimensions for single observations.") @RestQuery
        String dimensionAtObservation,

        @Parameter(description = "full, dataonly, serieskeysonly or nodata.") @RestQuery
        String detail,

        @Parameter(description = "Whether all vintages are wanted, in one data set for each moment of publication.")
        @RestQuery
        boolean includeHistory,

        @Parameter(
                description =
                        "Beyond the standard: direct adds what a level and its growth imply, with OBS_STATUS I; none, the default, does not.")
        @RestQuery
        String implied,

        @Parameter(description = "In place of an Accept header: genericdata, structurespecificdata, csv or json.")
        @RestQuery
        String format) {

    DataQuery query(SeriesFilter filter, DataQueries queries) {
        return queries.read(
                filter,
                startPeriod,
                endPeriod,
                detail,
                new DataQueries.Common(
                        null,
                        updatedAfter,
                        firstNObservations,
                        lastNObservations,
                        dimensionAtObservation,
                        includeHistory,
                        implied));
    }
}
