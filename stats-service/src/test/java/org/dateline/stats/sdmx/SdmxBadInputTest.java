package org.dateline.stats.sdmx;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.stats.testing.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked for, the status is the standard's and a sentence says what to do about it. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class SdmxBadInputTest {
    private static final String DATA = "/sdmx/2.1/data/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERIES/A.KR.EXPORTS.SHIPS.W                    | 400 | key",
                "SERIES/A.KR.EXPORTS.SHIPS.W.USD.2024           | 400 | key",
                "SERIES/SHIPS                                   | 400 | key",
                "SERIES/A.kr.EXPORTS.SHIPS.W.USD                | 400 | key",
                "SERIES/A.KR+.EXPORTS.SHIPS.W.USD               | 400 | key",
                "SERIES/A.KR.EXPORTS.SHIPS'--.W.USD             | 400 | key",
                "SERIES/all?startPeriod=2025&endPeriod=2024     | 400 | startPeriod",
                "SERIES/all?startPeriod=soon                    | 400 | startPeriod",
                "SERIES/all?endPeriod=2024-13                   | 400 | endPeriod",
                "SERIES/all?endPeriod=2024-Q5                   | 400 | endPeriod",
                "SERIES/all?endPeriod=2024-W99                  | 400 | endPeriod",
                "SERIES/all?updatedAfter=yesterday              | 400 | updatedAfter",
                "SERIES/all?updatedAfter=2024-02-30             | 400 | updatedAfter",
                "SERIES/all?firstNObservations=-1               | 400 | firstNObservations",
                "SERIES/all?firstNObservations=0                | 400 | firstNObservations",
                "SERIES/all?lastNObservations=99999999999999999 | 400 | lastNObservations",
                "SERIES/all?lastNObservations=many              | 400 | lastNObservations",
                "SERIES/all?detail=everything                   | 400 | detail",
                "SERIES/all?includeHistory=perhaps              | 400 | includeHistory",
                "SERIES/all?dimensionAtObservation=SUBJECT      | 501 | dimensionAtObservation",
                "SERIES/all?dimensionAtObservation=COLOUR       | 400 | dimensionAtObservation",
                "SERIES/all?implied=all                         | 400 | implied",
                "SERIES/all?format=docx                         | 400 | format",
                "SERIES/all?asOf=2024-01-01                     | 400 | asOf",
                "SERIES/all?startPeriod=2024&startPeriod=2025   | 400 | startPeriod"
            })
    void aParameterThatCannotBeMeantIsNamed(String path, int status, String parameter) {
        given().urlEncodingEnabled(false)
                .get(DATA + path.strip())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].parameter", equalTo(parameter))
                .body("detail", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OTHER/all                          | 404",
                "DATELINE,OTHER/all                 | 404",
                "OTHER,SERIES/all                   | 404",
                "DATELINE,SERIES,9.9/all            | 404",
                "DATELINE,SERIES,1.0,more/all       | 400",
                ",/all                              | 400",
                "SERIES/all/OTHER                   | 404",
                "SERIES/X.KR.EXPORTS.SHIPS.W.USD    | 404",
                "SERIES/%00                         | 404",
                "SERIES/all/all/more                | 404"
            })
    void whatIsNotThereIsNotFound(String path, int status) {
        given().urlEncodingEnabled(false)
                .get(DATA + path.strip())
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void codesThatNoSeriesHasAreNamed() {
        given().get(DATA + "SERIES/A.XX.EXPORTS.SHIPS.W.USD")
                .then()
                .statusCode(404)
                .body("detail", containsString("REF_AREA=XX"));
    }

    @Test
    void tenThousandCodesAreTooMany() {
        String codes = IntStream.range(0, 10_000).mapToObj(i -> "S" + i).collect(Collectors.joining("+"));

        given().urlEncodingEnabled(false)
                .get(DATA + "SERIES/..." + codes + "..")
                .then()
                .statusCode(414)
                .body("errors[0].parameter", equalTo("key"))
                .body("detail", containsString("1,000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                ";;;",
                "/",
                "text/csv;q=0",
                "application/vnd.sdmx.genericdata+xml;version=9",
                "application/vnd.sdmx.data+csv;labels=name",
                "xml",
                "*"
            })
    void mediaTypesThatCannotBeGivenAreRefusedWithThoseThatCan(String accept) {
        given().header("Accept", accept)
                .get(DATA + "SERIES/all")
                .then()
                .statusCode(406)
                .body(containsString("application/vnd.sdmx.genericdata+xml;version=2.1"));
    }

    @Test
    void anAbsurdlyLongListOfMediaTypesIsReadLikeAnyOther() {
        String accept = "a/b;q=0.1,".repeat(700) + "text/csv";

        given().header("Accept", accept).get(DATA + "SERIES/A.....").then().statusCode(lessThan(500));
    }
}
