package org.dateline.web.desk;

import java.util.Map;

/** A vocabulary, words that it does not know, and changes of it. */
public final class VocabularyExamples {
    public static final String CONCEPT = "SUBJECT.semiconductors";
    public static final String PROPOSED = "01990000-0000-7000-8000-00000000000b";
    public static final String APPLIED = "01990000-0000-7000-8000-00000000000c";
    public static final String REDERIVATION = "01990000-0000-7000-8000-00000000000d";

    private static final String CHIPS = """
            {"id":"SUBJECT.semiconductors","scheme":"SUBJECT","code":"semiconductors",
             "names":{"en":["semiconductors","semiconductor","chips","chip","microchips","silicon chips","wafers"],
             "ko":["반도체"]},"broader":"ict_goods","narrower":["memory","system_semiconductors"],"unit":null}""";
    private static final String MEMORY = """
            {"id":"SUBJECT.memory","scheme":"SUBJECT","code":"memory","names":{"en":["memory chips","memory"],
             "ko":["메모리 반도체"]},"broader":"semiconductors","narrower":[],"unit":null}""";
    private static final String ICT = """
            {"id":"SUBJECT.ict_goods","scheme":"SUBJECT","code":"ict_goods","names":{"en":["ICT goods"],
             "ko":["정보통신산업 제품"]},"broader":null,"narrower":["semiconductors"],"unit":null}""";
    private static final String EXPORTS = """
            {"id":"MEASURE.exports","scheme":"MEASURE","code":"exports","names":{"en":["exports","overseas shipments"],
             "ko":["수출"]},"broader":null,"narrower":[],"unit":null}""";
    private static final String JOB = """
            {"id":"UNIT.job","scheme":"UNIT","code":"job","names":{"en":["jobs"],"ko":["일자리"]},"broader":null,
             "narrower":[],"unit":null}""";
    private static final String FACETS =
            "\"facets\":{\"scheme\":[{\"value\":\"MEASURE\",\"count\":1}," + "{\"value\":\"SUBJECT\",\"count\":2}]}";

    private VocabularyExamples() {}

    /** All that the pages of the vocabulary show. */
    public static void lay(Services services) {
        services.answer("GET /desk/concepts", 200, list(EXPORTS + "," + CHIPS + "," + MEMORY + "," + ICT, 4));
        services.answer("GET /desk/concepts?scheme=UNIT&page=0&size=500", 200, list(JOB, 1));
        services.answer("GET /desk/concepts/candidates", 200, candidates());
        services.answer("GET /desk/concepts/" + CONCEPT, 200, Map.of("ETag", "\"c1\""), CHIPS);
        services.answer("GET /desk/concepts/" + CONCEPT + "/log", 200, log());
        services.answer(
                "GET /desk/concepts/changes",
                200,
                "{\"items\":[" + proposed("null") + "," + applied() + "],\"total\":2,\"page\":0,\"size\":25}");
        services.answer("GET /desk/concepts/changes/" + PROPOSED, 200, proposed(consequences()));
        services.answer("GET /desk/concepts/changes/" + APPLIED, 200, applied());
        services.answer("GET /desk/rederivations/" + REDERIVATION, 200, progress("running", 40));
    }

    /** How far the texts are that a change touches. */
    public static String progress(String state, int done) {
        return """
                {"id":"%s","kind":"vocabulary","state":"%s","vocabulary":7,"total":120,"done":%d,"changed":12,"failed":0,
                 "askedBy":"publisher","askedAt":"2025-11-01T00:20:00Z","finishedAt":null}""".formatted(REDERIVATION, state, done);
    }

    private static String list(String items, int total) {
        return "{\"items\":[" + items + "],\"total\":" + total + ",\"page\":0,\"size\":50," + FACETS + "}";
    }

    private static String candidates() {
        return """
                {"items":[{"scheme":"SUBJECT","words":"quantum sensors","figures":6,"releases":2,"examples":[
                   {"release":"%s","slug":"s","title":"Sensors find their market","figure":"f7","text":"$1.3 billion",
                    "quote":"Exports of quantum sensors rose 5.2 percent to $1.3 billion in 2024."}]},
                  {"scheme":"MEASURE","words":"shelf occupancy & turnover","figures":1,"releases":1,"examples":[
                   {"release":"%s","slug":"s","title":"Shops in October","figure":"f8","text":"82 percent",
                    "quote":"Shelf occupancy & turnover stood at 82 percent."}]}],
                 "total":2,"page":0,"size":50,"facets":{"scheme":[{"value":"MEASURE","count":1},
                 {"value":"SUBJECT","count":1}]}}""".formatted(Examples.RELEASE, Examples.RELEASE);
    }

    private static String log() {
        return """
                {"items":[{"version":6,"action":"edit","change":"%s","before":null,"after":null,"actor":"publisher",
                   "at":"2025-11-01T00:10:00Z"},
                  {"version":1,"action":"seeded","change":null,"before":null,"after":null,"actor":"seed",
                   "at":"2025-10-01T00:10:00Z"}],"total":2,"page":0,"size":20}""".formatted(APPLIED);
    }

    private static String proposed(String consequences) {
        return """
                {"id":"%s","state":"proposed","change":{"action":"edit","concept":"SUBJECT.semiconductors",
                 "names":{"en":["semiconductors","semiconductor","chips","chip","microchips","silicon chips",
                 "quantum sensors"],"ko":["반도체"]},"broader":"ict_goods"},"version":6,"proposedBy":"editor",
                 "proposedAt":"2025-11-01T00:15:00Z","decidedBy":null,"decidedAt":null,"applied":null,
                 "rederivation":null,"consequences":%s,"obstacle":null}""".formatted(PROPOSED, consequences);
    }

    private static String consequences() {
        return """
                {"texts":3,"read":3,"changed":2,"added":1,"gone":0,"published":2,"renamed":0,"renamedPublic":0,
                 "publisher":true,"series":[{"key":"A.KR.EXPORTS.SEMICONDUCTORS.W.USD",
                  "title":"Exports of semiconductors, Korea, annual, US dollars",
                  "korean":"반도체 수출, 한국, 연간, 미국 달러","before":4,"after":6}],
                 "items":[{"release":"%s","slug":"s","title":"Sensors find their market","revision":1,"published":true,
                  "quote":"Exports of quantum sensors rose 5.2 percent to $1.3 billion in 2024.",
                  "before":%s,"after":%s},
                  {"release":"%s","slug":"s","title":"Sensors in autumn","revision":1,"published":false,
                  "quote":"Quantum sensors came to $0.4 billion.","before":null,"after":%s}]}""".formatted(
                        Examples.RELEASE,
                        figure("null", "null"),
                        figure("\"semiconductors\"", "\"A.KR.EXPORTS.SEMICONDUCTORS.W.USD\""),
                        Examples.RELEASE,
                        figure("\"semiconductors\"", "\"A.KR.EXPORTS.SEMICONDUCTORS.W.USD\""));
    }

    private static String figure(String subject, String series) {
        return """
                {"id":"f7","release":"%s","start":0,"end":12,"text":"$1.3 billion","kind":"LEVEL","value":"1300000000",
                 "unit":"USD","measure":{"code":"exports","words":"Exports"},
                 "subject":{"code":%s,"words":"quantum sensors"},"area":null,"counterpart":null,"period":"2024",
                 "basis":null,"confidence":0.9,"state":"read","series":%s}""".formatted(Examples.RELEASE, subject, series);
    }

    private static String applied() {
        return """
                {"id":"%s","state":"applied","change":{"action":"merge","concept":"SUBJECT.wafers",
                 "into":"SUBJECT.semiconductors"},"version":5,"proposedBy":"editor","proposedAt":"2025-11-01T00:15:00Z",
                 "decidedBy":"publisher","decidedAt":"2025-11-01T00:20:00Z","applied":6,"rederivation":"%s",
                 "consequences":null,"obstacle":null}""".formatted(APPLIED, REDERIVATION);
    }
}
