package org.dateline.web.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.web.desk.Services;

/** Lays a published release ready as the two services answer, from the examples that they themselves are tested against. */
public final class ReaderExamples {
    public static final String ID = "0193f6a2-7c00-7abc-8def-0123456789ab";
    public static final String SLUG = "ship-exports-rise-12-percent";
    public static final String RUDE = "<script>alert(1)</script>";

    private static final String OWN_TITLE = "Ship exports rise 12 percent";
    private static final String OWN_BODY = "Ship exports reached <strong>$2.1 billion</strong> in April.";
    private static final String OWN_TEXT = "Ship exports reached $2.1 billion in April.";

    // What the figures of the example were read from.
    private static final String TITLE = "Car exports hold their level";
    private static final String BODY =
            "Automobile exports in 2024 came to $70.8 billion, after $70.9 billion in 2023. Hybrid car exports rose"
                    + " 45.8 percent to $11.3 billion in 2024. ICT exports and imports in December stood at $22.7"
                    + " billion and $13.3 billion, respectively, and the trade balance posted a surplus of $9.3"
                    + " billion.";

    private ReaderExamples() {}

    public static void lay(Services services) {
        services.reset();
        services.answer("GET /releases", 200, catalog("release-list"));
        services.answer("GET /releases/" + SLUG, 200, release(TITLE));
        services.answer("GET /releases/" + ID, 200, release(TITLE));
        services.answer("GET /releases/" + ID + "/revisions", 200, catalog("revisions"));
        services.answer("GET /topics", 200, catalog("topics"));
        services.answer("GET /releases/" + ID + "/figures", 200, stats("figures"));
        services.answer("GET /releases/" + ID + "/checks", 200, stats("checks"));
        services.answer("GET /figures", 200, stats("leading-figures"));
        services.answer("GET /concepts", 200, CONCEPTS);
        services.answer("GET /series", 200, stats("series-list"));
    }

    /** The release of the catalog's example with the text of the figures' example, under any title. */
    public static String release(String title) {
        return catalog("release")
                .replace(OWN_TITLE + "\\n\\n" + OWN_TEXT, json(title) + "\\n\\n" + BODY)
                .replace("\"title\": \"" + OWN_TITLE, "\"title\": \"" + json(title))
                .replace(OWN_BODY, BODY);
    }

    /** The release with nothing happened to it since its publication. */
    public static String plainRelease() {
        return release(TITLE)
                .replaceAll("\"withdrawal\": \\{[^}]*}", "\"withdrawal\": null")
                .replaceAll("\"corrections\": \\[[^\\]]*]", "\"corrections\": []")
                .replace("\"withdrawn\"", "\"published\"");
    }

    public static String catalog(String name) {
        return read("../catalog-service/src/test/examples/" + name + ".json");
    }

    public static String stats(String name) {
        return read("../stats-service/src/test/examples/" + name + ".json");
    }

    /** For inside a JSON string. */
    public static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static final String CONCEPTS = """
            {"concepts":[{"scheme":"MEASURE","code":"exports","labels":["exports","export"],"korean":"수출"},
             {"scheme":"SUBJECT","code":"automobiles","labels":["automobiles"],"korean":"자동차"},
             {"scheme":"SUBJECT","code":"hybrid_vehicles","labels":["hybrid vehicles"],"korean":"하이브리드차"},
             {"scheme":"AREA","code":"KR","labels":["korea"],"korean":"한국"}]}""";

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
