package org.dateline.web.desk;

import java.util.Map;

/** Lays a desk's day ready: a few releases in every state, figures, checks, an import. */
public final class Examples {
    public static final String RELEASE = "01990000-0000-7000-8000-000000000001";
    public static final String IMPORT = "01990000-0000-7000-8000-00000000000a";

    private Examples() {}

    /** Everything the pages of the desk show. */
    public static void lay(Services services) {
        services.reset();
        services.answer(
                "GET /desk/releases?state=draft&mine=true&page=0&size=5",
                200,
                page(release(RELEASE, "draft", "Ship exports return to growth in the third quarter")));
        services.answer(
                "GET /desk/releases?state=submitted&page=0&size=5",
                200,
                page(release(RELEASE, "submitted", "Semiconductor shipments pass 14 billion dollars")));
        services.answer(
                "GET /desk/releases?state=submitted&page=0&size=25",
                200,
                page(release(RELEASE, "submitted", "Semiconductor shipments pass 14 billion dollars")));
        services.answer("GET /desk/figures", 200, figures());
        services.answer(
                "GET /topics",
                200,
                "{\"items\":[{\"id\":\"trade\",\"name\":\"Trade\"},{\"id\":\"industry\",\"name\":\"Industry\"}]}");
        services.answer(
                "GET /organizations",
                200,
                "{\"items\":[{\"id\":\"motie\",\"name\":\"Ministry of Trade, Industry and Energy\"}]}");
        state(services, "draft");
        services.answer("GET /desk/releases/" + RELEASE + "/figures", 200, figures());
        services.answer("GET /desk/releases/" + RELEASE + "/checks", 200, checks());
        services.answer("GET /desk/releases/" + RELEASE + "/revisions", 200, revisions());
        services.answer("GET /desk/audit", 200, audit());
        VocabularyExamples.lay(services);
        services.answer("GET /desk/imports", 200, page(report("done")));
        services.answer("GET /desk/imports/" + IMPORT, 200, report("done"));
        services.answer(
                "POST /desk/preview",
                200,
                "{\"html\":\"<p>Exports grew 4.2 percent to $14.3 billion.</p>\",\"text\":\"Exports grew 4.2 percent to $14.3 billion.\"}");
        services.answer(
                "POST /extractions",
                200,
                "{\"text\":\"Title\",\"figures\":" + figureList() + ",\"checks\":" + checkList() + "}");
    }

    /** Puts the release into a state. */
    public static void state(Services services, String state) {
        services.answer(
                "GET /desk/releases/" + RELEASE,
                200,
                Map.of("ETag", "\"r3\""),
                release(RELEASE, state, "Semiconductor shipments pass 14 billion dollars"));
    }

    public static String release(String id, String state, String title) {
        return """
                {"id":"%s","slug":"semiconductor-shipments","state":"%s","revision":3,"title":"%s","summary":null,
                 "body":"Exports of chips grew 4.2 percent to $14.3 billion in October.","language":"en",
                 "released":"2025-11-01","topics":["trade"],"organization":"motie","source":null,"translationOf":null,
                 "contact":"Trade division, +82 44 203 0000","contentHash":"c3","authors":["editor"],"approval":null,
                 "scheduledAt":%s,"publicRevision":null,"forced":null,"remarks":"Please give the source.",
                 "createdAt":"2025-10-31T23:00:00Z","updatedAt":"2025-11-01T00:10:00Z","updatedBy":"editor",
                 "html":"<p>Exports of chips grew 4.2 percent to $14.3 billion in October.</p>",
                 "text":"%s\\n\\nExports of chips grew 4.2 percent to $14.3 billion in October."}""".formatted(id, state, title, state.equals("scheduled") ? "\"2025-11-03T00:00:00Z\"" : "null", title);
    }

    public static String page(String item) {
        return "{\"items\":[" + item + "],\"total\":1,\"page\":0,\"size\":5}";
    }

    private static String figures() {
        return "{\"items\":" + figureList() + ",\"total\":2,\"page\":0,\"size\":500}";
    }

    private static String figureList() {
        return """
                [{"id":"f1","release":"%s","start":71,"end":82,"text":"4.2 percent","kind":"CHANGE","value":"4.2",
                  "unit":"percent","measure":{"code":"exports","words":"exports"},
                  "subject":{"code":"semiconductors","words":"chips"},"area":{"code":"KR","words":null},
                  "counterpart":null,"period":"2025-10","basis":"yoy","confidence":0.93,"state":"read","series":null,
                  "quote":"Exports of chips grew 4.2 percent to $14.3 billion in October.","quoteStart":22,"published":true},
                 {"id":"f2","release":"%s","start":86,"end":99,"text":"$14.3 billion","kind":"LEVEL",
                  "value":"14300000000","unit":"USD","measure":{"code":"exports","words":null},
                  "subject":{"code":"semiconductors","words":null},"area":{"code":"KR","words":null},
                  "counterpart":{"code":"CN","words":"China"},"period":"2025-10","basis":null,"confidence":0.41,
                  "state":"doubtful","series":"M.KR.EXPORTS.SEMICONDUCTORS.CN.USD",
                  "quote":"Exports of chips grew 4.2 percent to $14.3 billion in October.","quoteStart":37,"published":false}]""".formatted(RELEASE, RELEASE);
    }

    private static String checks() {
        return "{\"items\":" + checkList() + ",\"total\":2,\"page\":0,\"size\":500}";
    }

    private static String checkList() {
        return """
                [{"id":"c1","kind":"growth","verdict":"agrees_within_rounding","claim":"Exports grew 4.2 percent",
                  "figure":"f1","arithmetic":"14.3 / 13.7 = 1.0438, within 1.0401 to 1.0475"},
                 {"id":"c2","kind":"balance","verdict":"contradicts","claim":"A surplus of 9.3 billion",
                  "figure":"f2","arithmetic":"22.7 − 13.1 = 9.6, not 9.3"}]""";
    }

    private static String revisions() {
        return """
                {"items":[{"number":3,"state":"draft","title":"T","savedBy":"editor","savedAt":"2025-11-01T00:10:00Z"},
                 {"number":2,"state":"replaced","title":"T","savedBy":"editor2","savedAt":"2025-10-31T23:30:00Z"}],
                 "total":2,"page":0,"size":500}""";
    }

    private static String audit() {
        return """
                {"items":[{"at":"2025-11-01T00:10:00Z","actor":"editor","action":"save","release":"%s",
                  "revision":3,"detail":null}],
                 "total":1,"page":0,"size":50}""".formatted(RELEASE);
    }

    /** An import's report. */
    public static String report(String state) {
        return """
                {"id":"%s","state":"%s","dryRun":false,"publish":false,"total":9,"created":6,"changed":1,
                 "duplicates":1,"failed":%s,"errors":[{"line":118,"record":4,"reason":"The date 2024-02-30 does not exist."}],
                 "createdBy":"editor","createdAt":"2025-11-01T00:20:00Z","finishedAt":null}""".formatted(IMPORT, state, state.equals("done") ? "1" : "0");
    }
}
