package org.dateline.web.reader.series;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.desk.Services;

/** Lays series ready that stand beside each other: two in dollars, one in vehicles, one in percent, one annual. */
final class CompareExamples {
    static final String CARS = "M.KR.EXPORTS.AUTOMOBILES.W.USD";
    static final String SHIPS = "M.KR.EXPORTS.VESSELS.W.USD";
    static final String BUILT = "M.KR.PRODUCTION.AUTOMOBILES.W.VEHICLE";
    static final String RATE = "M.KR.UNEMPLOYMENT_RATE.ALL.W.PERCENT";
    static final String BALANCE = "M.KR.TRADE_BALANCE.ALL.W.USD";
    static final String YEARS = "A.KR.EXPORTS.AUTOMOBILES.W.USD";

    private CompareExamples() {}

    static void lay(Services services) {
        SeriesExamples.lay(services);
        series(
                services,
                CARS,
                "USD",
                "Automobile exports",
                "2023-12:6000000000",
                "2024-01:6200000000",
                "2024-03:6820000000");
        series(
                services,
                SHIPS,
                "USD",
                "Ship exports",
                "2024-01:2000000000",
                "2024-02:2100000000",
                "2024-03:2500000000");
        series(services, BUILT, "VEHICLE", "Automobiles built", "2024-01:358000", "2024-02:301000", "2024-03:364000");
        series(services, RATE, "PERCENT", "Unemployment rate", "2024-01:3.7", "2024-03:3.0");
        series(services, BALANCE, "USD", "Trade balance", "2024-01:-300000000", "2024-03:4300000000");
        series(services, YEARS, "USD", "Automobile exports a year", "2023:70900000000", "2024:70800000000");
    }

    private static void series(Services services, String key, String unit, String title, String... points) {
        String observations = Stream.of(points)
                .map(point -> point.split(":"))
                .map(point -> """
                        {"period":"%s","value":"%s","lower":null,"upper":null,"status":"published",
                         "knownFrom":"2024-07-15T00:00:00Z","release":{"id":"1","slug":"one"},"figure":"f1",
                         "quote":"So much.","withdrawn":false}""".formatted(point[0], point[1]))
                .collect(Collectors.joining(","));
        services.answer("GET /series/" + key + "/observations", 200, """
                {"key":"%s","title":"%s","titleKo":"한국 %s","unit":"%s","frequency":"%s","observations":[%s]}""".formatted(
                        key, title, title, unit, key.charAt(0), observations));
    }
}
