package org.dateline.web.reader.series;

import java.util.List;
import org.dateline.web.desk.Services;

/** Lays a series ready: monthly exports over two years with a gap, a revision, an implied value and a rude quote. */
final class SeriesExamples {
    static final String KEY = "M.KR.EXPORTS.AUTOMOBILES.W.USD";
    static final String RUDE = "<script>alert(1)</script>";

    private static final String IMPLIED =
            observation("2023-12", "6000000000", "5940000000", "6060000000", "implied", "2025-01-15", "f0");
    private static final String JANUARY =
            observation("2024-01", "6200000000", "6150000000", "6250000000", "published", "2024-02-15", "f1");
    private static final String FEBRUARY_FIRST =
            observation("2024-02", "5400000000", "5350000000", "5450000000", "published", "2024-03-15", "f9");
    private static final String FEBRUARY =
            observation("2024-02", "5160000000", "5155000000", "5165000000", "published", "2024-04-01", "f2");
    private static final String MARCH =
            observation("2024-03", "6170000000", "6165000000", "6175000000", "published", "2024-04-15", "f3");
    private static final String MAY =
            observation("2024-05", "6490000000", "6485000000", "6495000000", "published", "2024-06-15", "f5");
    private static final String JUNE =
            observation("2024-06", "6620000000", "6615000000", "6625000000", "published", "2024-07-15", "f6");

    private SeriesExamples() {}

    static void lay(Services services) {
        services.reset();
        services.answer("GET /series", 200, list(series(KEY, "monthly", "월간")));
        services.answer("GET /series/" + KEY, 200, series(KEY, "monthly", "월간"));
        services.answer("GET /series/" + KEY + "/observations", 200, stated(6));
        services.answer("GET /series/" + KEY + "/observations?implied=all", 200, observations());
        services.answer("GET /series/" + KEY + "/vintages", 200, vintages());
    }

    static String list(String... items) {
        return """
                {"items":[%s],"total":%d,"page":0,"size":25,
                 "facets":{"measure":[{"value":"EXPORTS","name":"exports","nameKo":"수출","count":31},
                                      {"value":"IMPORTS","name":"imports","nameKo":"수입","count":12}],
                           "subject":[{"value":"AUTOMOBILES","name":"automobiles","nameKo":"자동차","count":4}],
                           "counterpart":[{"value":"W","name":null,"nameKo":null,"count":40},
                                          {"value":"CN","name":"China","nameKo":"중국","count":3}],
                           "frequency":[{"value":"M","name":"monthly","nameKo":"월간","count":28},
                                        {"value":"A","name":"annual","nameKo":"연간","count":15}]}}""".formatted(String.join(",", items), items.length);
    }

    static String series(String key, String frequency, String korean) {
        return """
                {"key":"%s","title":"Automobile exports %s, Korea, %s, US dollars","titleKo":"자동차 수출, 한국, %s, 미국 달러",
                 "unit":"USD","frequency":"%s","area":"KR","measure":"EXPORTS","subject":"AUTOMOBILES","counterpart":"W",
                 "count":6,"first":"2023-12","last":"2024-06","latest":{"period":"2024-06","value":"6620000000"},
                 "change":{"percent":"0.4","period":"2023-06"},
                 "recent":[{"period":"2024-01","value":"6200000000"},{"period":"2024-02","value":"5160000000"},
                           {"period":"2024-03","value":"6170000000"},{"period":"2024-05","value":"6490000000"},
                           {"period":"2024-06","value":"6620000000"}]}""".formatted(key, RUDE, frequency, korean, key.charAt(0));
    }

    /** What releases state, and December, which follows from them. */
    static String observations() {
        return observations(IMPLIED, JANUARY, FEBRUARY, MARCH, MAY, JUNE);
    }

    /** What was known after so many times at which something became known. */
    static String stated(int moments) {
        String february = moments == 2 ? FEBRUARY_FIRST : FEBRUARY;
        List<String> points = List.of(JANUARY, february, MARCH, MAY, JUNE);
        int known = moments <= 2 ? moments : moments - 1;
        return observations(points.subList(0, known).toArray(String[]::new));
    }

    static String observations(String... points) {
        return made("M", null, points);
    }

    static String made(String frequency, String aggregation, String... points) {
        return """
                {"key":"%s","title":"Automobile exports %s, Korea, %s, US dollars","titleKo":"자동차 수출, 한국, 월간, 미국 달러",
                 "unit":"USD","frequency":"%s","aggregation":%s,"additive":true,"observations":[%s]}""".formatted(
                        KEY,
                        RUDE,
                        frequency.equals("M") ? "monthly" : "quarterly",
                        frequency,
                        aggregation == null ? null : '"' + aggregation + '"',
                        String.join(",", points));
    }

    /** Points made of others, as no release states them. */
    static String aggregated(String period, String value, int count, int of) {
        return """
                {"period":"%s","value":"%s","lower":"%s","upper":"%s","status":"%s","knownFrom":"2024-07-15T00:00:00Z",
                 "release":null,"figure":null,"quote":null,"withdrawn":false,"parts":{"count":%d,"of":%d}}""".formatted(period, value, value, value, count == of ? "aggregated" : "incomplete", count, of);
    }

    /** February was first said to be 5.4 billion. */
    static String vintages() {
        return """
                {"key":"%s","items":[{"period":"2024-01","vintages":[%s]},{"period":"2024-02","vintages":[%s,%s]},
                 {"period":"2024-03","vintages":[%s]},{"period":"2024-05","vintages":[%s]},
                 {"period":"2024-06","vintages":[%s]}]}""".formatted(KEY, JANUARY, FEBRUARY, FEBRUARY_FIRST, MARCH, MAY, JUNE);
    }

    static String csv() {
        return "key,period,value\r\n" + KEY + ",2024-06,6620000000\r\n";
    }

    private static String observation(
            String period, String value, String lower, String upper, String status, String day, String figure) {
        return """
                {"period":"%s","value":"%s","lower":"%s","upper":"%s","status":"%s","knownFrom":"%sT00:00:00Z",
                 "release":{"id":"01990000-0000-7000-8000-000000000001","slug":"cars-in-%s"},"figure":"%s",
                 "quote":"Shipments of cars came to %s dollars %s & more.","withdrawn":false}""".formatted(period, value, lower, upper, status, day, period, figure, value, RUDE);
    }
}
