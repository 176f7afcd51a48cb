package org.dateline.stats.curation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.dateline.stats.testing.Feed.apply;
import static org.dateline.stats.testing.Feed.publish;
import static org.dateline.stats.testing.Releases.draft;
import static org.dateline.stats.testing.Tokens.as;
import static org.dateline.stats.testing.Tokens.editor;
import static org.dateline.stats.testing.Tokens.publisher;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editors teach the vocabulary; publishers decide what the public sees of it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class VocabularyDeskTest {
    private static final String CONCEPTS = "/api/v1/desk/concepts";
    private static final LocalDate MID_JANUARY = LocalDate.of(2025, 1, 16);
    private static final String SENTENCE = "Exports of quantum sensors rose 5.2 percent to $1.3 billion in 2024.";
    private static final String SENSORS =
            "{\"action\": \"create\", \"scheme\": \"SUBJECT\", \"names\": {\"en\": [\"quantum sensors\"]}}";
    private static final String KEY = "A.KR.EXPORTS.QUANTUM_SENSORS.W.USD";

    @BeforeEach
    void fresh() {
        Feed.empty();
        Feed.forgetEdits();
    }

    @Test
    void conceptsAreListedBySchemeAndFoundByAnyOfTheirLabels() {
        editor().get(CONCEPTS + "?q=반도체")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("SUBJECT.semiconductors", "SUBJECT.memory"))
                .body("facets.scheme.find { it.value == 'SUBJECT' }.count", greaterThan(2));
        editor().get(CONCEPTS + "?q=handsets&scheme=SUBJECT")
                .then()
                .body("items.id", equalTo(List.of("SUBJECT.mobile_phones")))
                .body("items[0].broader", equalTo("mobile_phones_and_parts"));
        editor().get(CONCEPTS + "/SUBJECT.semiconductors")
                .then()
                .header("ETag", notNullValue())
                .body("names.en[0]", equalTo("semiconductors"))
                .body("names.ko", equalTo(List.of("반도체")))
                .body("narrower", equalTo(List.of("memory", "system_semiconductors")));
        editor().get(CONCEPTS + "/SUBJECT.nothing").then().statusCode(404);
    }

    @Test
    void wordsThatNameNoConceptAreCountedWithTheSentencesThatSayThem() {
        // Given
        publish(MID_JANUARY, "Sensors", SENTENCE);
        apply(draft(UUID.randomUUID(), MID_JANUARY, "More", SENTENCE + " Exports of ships were $2 billion in 2024."));

        // Then
        editor().get(CONCEPTS + "/candidates")
                .then()
                .statusCode(200)
                .body("items.find { it.words == 'quantum sensors' }.scheme", equalTo("SUBJECT"))
                .body("items.find { it.words == 'quantum sensors' }.releases", equalTo(2))
                .body("items.find { it.words == 'quantum sensors' }.figures", equalTo(4))
                .body("items.find { it.words == 'quantum sensors' }.examples.quote", equalTo(List.of(SENTENCE)))
                .body("items.words", not(hasItem("ships")))
                .body("facets.scheme.value", hasItem("SUBJECT"));
        editor().get(CONCEPTS + "/candidates?q=QUANTUM&scheme=MEASURE").then().body("total", equalTo(0));
    }

    @Test
    void aPreviewShowsWhatWouldBeUnderstoodOtherwiseAndChangesNothing() {
        // Given
        UUID release = publish(MID_JANUARY, "Sensors", SENTENCE);

        // When
        ValidatableResponse preview =
                editor().body(SENSORS).post(CONCEPTS + "/preview").then();

        // Then
        preview.statusCode(200)
                .body("texts", equalTo(1))
                .body("changed", equalTo(2))
                .body("published", equalTo(2))
                .body("publisher", equalTo(true))
                .body("series.key", hasItem(KEY))
                .body("series.find { it.key == '" + KEY + "' }.after", equalTo(2))
                .body("items[0].release", equalTo(release.toString()))
                .body("items[0].quote", equalTo(SENTENCE))
                .body("items[0].before.subject.code", nullValue())
                .body("items[0].before.subject.words", equalTo("quantum sensors"))
                .body("items[0].after.subject.code", equalTo("quantum_sensors"));
        editor().get(CONCEPTS + "/SUBJECT.quantum_sensors").then().statusCode(404);
        get("/api/v1/series/" + KEY).then().statusCode(404);
    }

    @Test
    void whatOnlyChangesDraftsAnEditorApplies() {
        // Given
        UUID release = UUID.randomUUID();
        apply(draft(release, MID_JANUARY, "Sensors", SENTENCE));
        String change = propose(SENSORS);

        // When
        editor().post(CONCEPTS + "/changes/" + change + "/apply")
                .then()
                .statusCode(200)
                .body("state", equalTo("applied"))
                .body("decidedBy", equalTo("editor"));

        // Then
        editor().get(CONCEPTS + "/SUBJECT.quantum_sensors").then().statusCode(200);
        get("/api/v1/concepts").then().body("concepts.code", hasItem("quantum_sensors"));
        editor().get(CONCEPTS + "/SUBJECT.quantum_sensors/log")
                .then()
                .body("items.action", equalTo(List.of("create")))
                .body("items.actor", equalTo(List.of("editor")))
                .body("items.change", equalTo(List.of(change)));
        editor().post(CONCEPTS + "/changes/" + change + "/apply")
                .then()
                .statusCode(409)
                .body("detail", equalTo("This change is applied already."));
    }

    @Test
    void whatChangesAPublishedFigureNeedsAPublisher() {
        // Given
        publish(MID_JANUARY, "Sensors", SENTENCE);
        String change = propose(SENSORS);

        // When
        editor().post(CONCEPTS + "/changes/" + change + "/apply")
                .then()
                .statusCode(403)
                .body("detail", startsWith("This changes 2 published figures; only a publisher can apply it."));
        editor().get(CONCEPTS + "/changes?state=proposed").then().body("items.id", equalTo(List.of(change)));

        // Then
        publisher().post(CONCEPTS + "/changes/" + change + "/apply").then().statusCode(200);
        editor().get(CONCEPTS + "/changes?state=proposed").then().body("total", equalTo(0));
    }

    @Test
    void aNewNameOfAPublishedSeriesNeedsAPublisherToo() {
        publish(MID_JANUARY, "Ships", "Exports of ships came to $2 billion in 2024.");
        String tag = editor().get(CONCEPTS + "/SUBJECT.ships").header("ETag");
        String renamed =
                "{\"names\": {\"en\": [\"vessels\", \"ships\", \"ship\", \"marine vessels\"]," + " \"ko\": [\"선박\"]}}";

        editor().header("If-Match", tag)
                .body(renamed)
                .put(CONCEPTS + "/SUBJECT.ships")
                .then()
                .statusCode(403)
                .body("detail", startsWith("This renames published series"));
        publisher()
                .header("If-Match", tag)
                .body(renamed)
                .put(CONCEPTS + "/SUBJECT.ships")
                .then()
                .statusCode(200);
        get("/api/v1/series/A.KR.EXPORTS.SHIPS.W.USD").then().body("title", startsWith("Exports of vessels"));
    }

    @Test
    void ofTwoWhoEditTheSameConceptTheSecondIsTold() {
        // Given
        String tag = editor().get(CONCEPTS + "/SUBJECT.gold").header("ETag");
        Map<String, Object> edit = Map.of("names", Map.of("en", List.of("gold", "bullion")), "broader", "metals");

        // When
        editor().body(edit).put(CONCEPTS + "/SUBJECT.gold").then().statusCode(428);
        String next = editor().header("If-Match", tag)
                .body(edit)
                .put(CONCEPTS + "/SUBJECT.gold")
                .then()
                .statusCode(200)
                .body("names.en", equalTo(List.of("gold", "bullion")))
                .body("broader", equalTo("metals"))
                .extract()
                .header("ETag");

        // Then
        editor().header("If-Match", tag)
                .body(edit)
                .put(CONCEPTS + "/SUBJECT.gold")
                .then()
                .statusCode(412);
        editor().get(CONCEPTS + "/SUBJECT.gold").then().header("ETag", equalTo(next));
        editor().header("If-Match", next)
                .body(edit)
                .put(CONCEPTS + "/SUBJECT.nothing")
                .then()
                .statusCode(404);
    }

    @Test
    void aProposalThatSomebodyElseOvertookIsRefused() {
        String gold = propose(edit("SUBJECT.gold", "gold", "bullion"));
        String same = propose(edit("SUBJECT.gold", "gold", "gold bars"));
        editor().post(CONCEPTS + "/changes/" + gold + "/apply").then().statusCode(200);

        editor().post(CONCEPTS + "/changes/" + same + "/apply")
                .then()
                .statusCode(409)
                .body("detail", startsWith("Somebody else changed the concept"));
        editor().post(CONCEPTS + "/changes/" + same + "/discard")
                .then()
                .statusCode(200)
                .body("state", equalTo("discarded"));
    }

    @Test
    void aMergedConceptGivesItsLabelsAwayAndItsCodeMeansTheOther() {
        // Given
        String merge = propose(
                "{\"action\": \"merge\", \"concept\": \"SUBJECT.cosmetics\"," + " \"into\": \"SUBJECT.textiles\"}");

        // When
        publisher().post(CONCEPTS + "/changes/" + merge + "/apply").then().statusCode(200);

        // Then
        editor().get(CONCEPTS + "/SUBJECT.cosmetics").then().statusCode(404);
        editor().get(CONCEPTS + "/SUBJECT.textiles").then().body("names.en", hasItems("textiles", "cosmetics"));
        editor().get(CONCEPTS + "/SUBJECT.cosmetics/log").then().body("items[0].action", equalTo("merge"));
        editor().body("{\"action\": \"create\", \"scheme\": \"SUBJECT\", \"code\": \"cosmetics\","
                        + " \"names\": {\"en\": [\"makeup\"]}}")
                .post(CONCEPTS + "/changes")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/code"));
    }

    @Test
    void theFormerKeyOfAMergedConceptLeadsOnToThePublicSeries() {
        // Given
        String former = "/api/v1/series/A.KR.EXPORTS.COSMETICS.W.USD";
        String present = "/api/v1/series/A.KR.EXPORTS.TEXTILES.W.USD";
        mergeCosmeticsIntoTextiles();
        publish(MID_JANUARY, "Textiles", "Exports of textiles rose 5.2 percent to $1.3 billion in 2024.");
        get(present).then().statusCode(200);

        for (String rest : List.of("", "/observations?transform=chg", "/vintages", "/claims?size=5", "/triangle")) {
            // When
            given().redirects()
                    .follow(false)
                    .get(former + rest)
                    .then()
                    // Then
                    .statusCode(308)
                    .header("Location", endsWith(present + rest))
                    .header("Cache-Control", "no-cache");
        }
        get(former).then().statusCode(200).body("key", equalTo("A.KR.EXPORTS.TEXTILES.W.USD"));
    }

    @Test
    void theFormerKeyOfWhatIsNotPublicIsAnsweredLikeOneThatNeverWas() {
        // Given
        mergeCosmeticsIntoTextiles();
        apply(draft(UUID.randomUUID(), MID_JANUARY, "Textiles", "Exports of textiles were $1.3 billion in 2024."));

        // When
        String former = problem("A.KR.EXPORTS.COSMETICS.W.USD");

        // Then
        assertEquals(problem("A.KR.EXPORTS.NEVER_HEARD_OF.W.USD"), former);
    }

    @Test
    void aFormerKeyIsServedItselfUntilItsReleasesAreReadAgain() {
        // Given
        publish(MID_JANUARY, "Cosmetics", "Exports of cosmetics were $1.3 billion in 2024.");
        publish(MID_JANUARY, "Textiles", "Exports of textiles were $2.1 billion in 2024.");

        // When
        mergeCosmeticsIntoTextiles();

        // Then
        get("/api/v1/series/A.KR.EXPORTS.COSMETICS.W.USD")
                .then()
                .statusCode(200)
                .body("key", equalTo("A.KR.EXPORTS.COSMETICS.W.USD"));
    }

    private static void mergeCosmeticsIntoTextiles() {
        String merge =
                propose("{\"action\": \"merge\", \"concept\": \"SUBJECT.cosmetics\", \"into\": \"SUBJECT.textiles\"}");
        publisher().post(CONCEPTS + "/changes/" + merge + "/apply").then().statusCode(200);
    }

    private static String problem(String key) {
        return given().redirects()
                .follow(false)
                .get("/api/v1/series/" + key)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replace(key, "KEY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'action':'dance'}                                                           | 400 | /action",
                "{'action':'create','scheme':'COLOUR','names':{'en':['red']}}                  | 400 | /scheme",
                "{'action':'create','scheme':'SUBJECT','names':{'ko':['칩']}}                   | 400 | /names/en",
                "{'action':'create','scheme':'SUBJECT','code':'X y','names':{'en':['red']}}    | 400 | /code",
                "{'action':'create','scheme':'SUBJECT','names':{'en':['Chips']}}               | 409 | /names/en",
                "{'action':'create','scheme':'SUBJECT','code':'ships','names':{'en':['hulls']}}| 409 | /code",
                "{'action':'create','scheme':'SUBJECT','names':{'en':['rose']}}                | 422 | /names/en",
                "{'action':'create','scheme':'SUBJECT','code':'x','names':{'en':['2030']}}     | 422 | /names/en",
                "{'action':'create','scheme':'MEASURE','code':'x_yoy','names':{'en':['x']}}    | 422 | /code",
                "{'action':'create','scheme':'SUBJECT','names':{'en':['hulls']},'unit':'job'}  | 422 | /unit",
                "{'action':'create','scheme':'SUBJECT','names':{'en':['hulls']},'broader':'y'} | 422 | /broader",
                "{'action':'edit','concept':'SUBJECT.nothing','names':{'en':['hulls']}}        | 404 | /concept",
                "{'action':'merge','concept':'SUBJECT.ships','into':'MEASURE.exports'}         | 422 | /into",
                "{'action':'merge','concept':'SUBJECT.ships','into':'SUBJECT.ships'}           | 422 | /into",
                "{'action':'merge','concept':'UNIT.person','into':'UNIT.job'}                  | 422 | /concept",
                "{'action':'merge','concept':'SUBJECT.ships'}                                  | 400 | /into"
            })
    void whatMakesNoSenseIsRefusedWithAPointer(String change, int status, String pointer) {
        editor().body(change.strip().replace('\'', '"'))
                .post(CONCEPTS + "/preview")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer.strip()))
                .body("detail", not(containsString("null")));
    }

    @ParameterizedTest
    @CsvSource({
        "?scheme=COLOUR,scheme",
        "/candidates?scheme=AREA,scheme",
        "/candidates?size=501,page",
        "/changes?state=done,state",
        "?colour=red,colour"
    })
    void aParameterThatCannotBeMeantIsNamed(String address, String parameter) {
        editor().get(CONCEPTS + address).then().statusCode(400).body("errors[0].parameter", equalTo(parameter));
    }

    @Test
    void aConceptIsNoPartOfItself() {
        editor().body("{\"action\": \"edit\", \"concept\": \"SUBJECT.semiconductors\", \"broader\": \"memory\","
                        + " \"names\": {\"en\": [\"semiconductors\"]}}")
                .post(CONCEPTS + "/preview")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/broader"));
    }

    @Test
    void whoeverIsNoEditorSeesNothingOfIt() {
        as("admin", "dateline-stats", "admin")
                .get(CONCEPTS + "/candidates")
                .then()
                .statusCode(403);
        get(CONCEPTS + "/candidates").then().statusCode(401);
    }

    private static String propose(String change) {
        return editor().body(change)
                .post(CONCEPTS + "/changes")
                .then()
                .statusCode(201)
                .header("Location", containsString("/changes/"))
                .body("state", equalTo("proposed"))
                .extract()
                .path("id");
    }

    private static String edit(String concept, String... labels) {
        return "{\"action\": \"edit\", \"concept\": \"" + concept + "\", \"names\": {\"en\": [\""
                + String.join("\", \"", labels) + "\"]}}";
    }
}
