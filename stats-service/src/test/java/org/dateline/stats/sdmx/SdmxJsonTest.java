package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Data in SDMX-JSON has what the standard's schemas require (sdmx-json of the SDMX technical working group: data messages 1.0
 * and 2.0.0). They are in no artifact, so what they say of the members that are used here is written down by hand.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "[A-Za-z][A-Za-z0-9_-]*";
    private static final String CODE = "[A-Za-z0-9_@$-]+";
    private static final Set<String> ACTIONS = Set.of("Information", "Append", "Replace", "Delete");

    @BeforeEach
    void revisedAndPartialValues() {
        Feed.empty();
        Feed.publish(
                LocalDate.of(2025, 1, 22),
                "Cars",
                "Automobile exports for 2024 reached USD 70.8 billion. It was the second highest figure after the"
                        + " $70.9 billion set in 2023. Exports in the first 20 days of January 2025 came to $31.6 billion.");
        Feed.publish(LocalDate.of(2025, 3, 3), "Revised", "Automobile exports in 2024 came to $71.3 billion.");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "?includeHistory=true",
        "?dimensionAtObservation=AllDimensions",
        "?attributes=none",
        "?attributes=none&measures=none",
        "?attributes=series&measures=none",
        "?attributes=obs&measures=none",
        "?updatedAfter=2020-01-01"
    })
    void aMessageOfTheSecondVersionHasWhatItsSchemaRequires(String query) throws IOException {
        JsonNode message = read("/sdmx/3.0/data/dataflow/DATELINE/SERIES/1.0/*" + query, "2.0.0");

        List<String> wrong = new ArrayList<>();
        meta(wrong, message.get("meta"));
        JsonNode structure = message.at("/data/structures/0");
        dimensions(wrong, structure.get("dimensions"), true);
        only(wrong, structure.get("dimensions"), Set.of("dataSet", "series", "observation"));
        only(wrong, structure.get("attributes"), Set.of("dataSet", "dimensionGroup", "series", "observation"));
        for (JsonNode attribute : attributes(structure)) {
            text(wrong, attribute.path("id"), ID);
            JsonNode relationship = attribute.path("relationship");
            check(
                    wrong,
                    relationship.size() == 1 && (relationship.has("dimensions") || relationship.has("observation")),
                    attribute);
            check(wrong, !attribute.has("values") || !attribute.get("values").isEmpty(), attribute);
        }
        for (JsonNode measure : structure.at("/measures/observation")) {
            text(wrong, measure.path("id"), ID);
        }
        for (JsonNode set : message.at("/data/dataSets")) {
            check(wrong, set.path("links").size() > 0, set);
            set.path("links")
                    .forEach(link -> check(wrong, link.has("rel") && (link.has("urn") || link.has("href")), link));
            check(wrong, set.path("structure").isInt(), set);
            dataSet(wrong, set);
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "?includeHistory=true",
        "?dimensionAtObservation=AllDimensions",
        "?detail=dataonly",
        "?detail=serieskeysonly",
        "?detail=nodata"
    })
    void aMessageOfTheFirstVersionHasWhatItsSchemaRequires(String query) throws IOException {
        JsonNode message = read("/sdmx/2.1/data/SERIES/A....." + query, "1.0.0");

        List<String> wrong = new ArrayList<>();
        meta(wrong, message.get("meta"));
        JsonNode structure = message.at("/data/structure");
        dimensions(wrong, structure.get("dimensions"), false);
        for (JsonNode attribute : attributes(structure)) {
            text(wrong, attribute.path("id"), ID);
            check(wrong, attribute.path("values").isArray(), attribute);
        }
        for (JsonNode set : message.at("/data/dataSets")) {
            dataSet(wrong, set);
            set.findValues("observations")
                    .forEach(all -> all.forEach(values ->
                            values.forEach(value -> check(wrong, value.isNumber() || value.isNull(), values))));
            set.findValues("attributes")
                    .forEach(values -> values.forEach(value -> check(wrong, value.isInt() || value.isNull(), values)));
        }
        assertEquals(List.of(), wrong);
    }

    private static List<JsonNode> attributes(JsonNode structure) {
        List<JsonNode> all = new ArrayList<>();
        structure.get("attributes").forEach(level -> level.forEach(all::add));
        return all;
    }

    private static void meta(List<String> wrong, JsonNode meta) {
        text(wrong, meta.path("id"), CODE);
        text(wrong, meta.at("/sender/id"), CODE);
        assertTrue(Instant.parse(meta.path("prepared").asText()).isAfter(Instant.EPOCH));
    }

    private static void dimensions(List<String> wrong, JsonNode dimensions, boolean two) {
        for (JsonNode level : dimensions) {
            for (JsonNode dimension : level) {
                text(wrong, dimension.path("id"), ID);
                check(wrong, dimension.path("keyPosition").isInt(), dimension);
                check(wrong, !dimension.path("values").isEmpty(), dimension);
                for (JsonNode value : dimension.path("values")) {
                    if (two && value.has("value")) {
                        check(wrong, value.size() == 1, value);
                    } else {
                        text(wrong, value.path("id"), CODE);
                        text(wrong, value.path("name"), "(?s).+");
                    }
                }
            }
        }
    }

    private static void dataSet(List<String> wrong, JsonNode set) {
        check(wrong, ACTIONS.contains(set.path("action").asText()), set);
        check(wrong, !set.has("validFrom") || set.get("validFrom").asText().endsWith("Z"), set);
        check(wrong, set.has("series") ^ set.has("observations"), set);
        for (JsonNode series : set.path("series")) {
            only(wrong, series, Set.of("annotations", "attributes", "observations"));
        }
        for (String group : List.of("series", "observations")) {
            set.path(group).fieldNames().forEachRemaining(key -> check(wrong, key.matches("[0-9]+(:[0-9]+)*"), set));
        }
    }

    private static void only(List<String> wrong, JsonNode node, Set<String> members) {
        node.fieldNames().forEachRemaining(name -> check(wrong, members.contains(name), node));
    }

    private static void text(List<String> wrong, JsonNode text, String pattern) {
        check(wrong, text.isTextual() && text.asText().matches(pattern), text);
    }

    private static void check(List<String> wrong, boolean right, JsonNode place) {
        if (!right) {
            String shown = place.toString();
            wrong.add(shown.substring(0, Math.min(200, shown.length())));
        }
    }

    private static JsonNode read(String address, String version) throws IOException {
        var answer = given().urlEncodingEnabled(false)
                .header("Accept", "application/vnd.sdmx.data+json;version=" + version)
                .get(address);
        assertEquals(200, answer.statusCode(), answer::asString);
        return JSON.readTree(answer.asString());
    }
}
