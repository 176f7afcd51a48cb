package org.dateline.web.reader.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs are led to the figure service, each to what it has of the view. */
class TakingsTest {
    private static final String KEY = "M.KR.EXPORTS.ALL.W.USD";
    private static final String API = "https://stats.example/q/openapi";

    @Test
    void whatIsPublishedIsThereAsSdmx() {
        assertEquals(
                List.of("https://stats.example/sdmx/2.1/data/SERIES/" + KEY + "?startPeriod=2024-S1", API),
                programs(from("2024-H1", null)));
    }

    @Test
    void whatWasKnownEarlierIsThereAsTheNewerSdmx() {
        assertEquals(
                List.of(
                        "https://stats.example/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/" + KEY
                                + "?asOf=2024-05-01&c%5BTIME_PERIOD%5D=ge%3A2024-01",
                        API),
                programs(from("2024-01", "2024-05-01")));
    }

    @Test
    void whatWasMadeOfTheValuesIsOnlyDescribed() {
        assertEquals(List.of(API), programs(Selection.PLAIN.with(Transformation.PCH, null)));
    }

    private static Selection from(String period, String asOf) {
        return new Selection(null, null, null, null, null, null, asOf, period, null);
    }

    private static List<String> programs(Selection selection) {
        return Takings.programs(KEY, selection, URI.create("https://stats.example/"))
                .map(Takings.File::href)
                .toList();
    }
}
