package org.dateline.stats.portal;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.stats.testing.Database;
import org.dateline.stats.testing.Feed;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of points are what they say they are, for those who read them without asking us. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@QuarkusTestResource(OidcWiremockTestResource.class)
class ObservationFilesTest {
    private static final String CARS = "/api/v1/series/M.KR.EXPORTS.AUTOMOBILES.W.USD/observations";

    @BeforeEach
    void publishedRevisedAndImplied() {
        Feed.empty();
        Feed.publish(
                LocalDate.of(2024, 3, 1),
                "Cars",
                "Automobile exports in January 2024 came to $6.2 billion, said the \"Ministry\". Automobile exports rose"
                        + " 4.1 percent to $5.2 billion in February 2024 from a year earlier.");
        Feed.publish(LocalDate.of(2024, 4, 1), "Revised", "Automobile exports in January 2024 came to $6.5 billion.");
    }

    /** The rules are those of W3C's Metadata Vocabulary for Tabular Data, 4.6 and 5.11, for the types that are used. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&transform=pc1", "&frequency=Q", "&vintage=first", "&implied=none"})
    void everyCellOfTheCsvIsWhatItsDescriptionSays(String question) {
        // Given
        JsonPath description =
                new JsonPath(get(CARS + "?format=csvw" + question).asString());
        List<Map<String, Object>> columns = description.getList("tableSchema.columns");
        List<String> names =
                columns.stream().map(column -> (String) column.get("name")).toList();

        // When
        List<List<String>> rows = csv(get(CARS + "?format=csv" + question).asString());

        // Then
        assertEquals("http://www.w3.org/ns/csvw", description.getString("'@context'[0]"));
        assertEquals(names, rows.get(0));
        assertTrue(rows.size() > (question.equals("&transform=pc1") ? 0 : 1));
        Set<List<String>> keys = new HashSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            assertEquals(columns.size(), row.size());
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                assertFalse(cell.isEmpty() && Boolean.TRUE.equals(columns.get(i).get("required")), names.get(i));
                if (!cell.isEmpty()) {
                    read(cell, (String) columns.get(i).get("datatype"));
                }
            }
            List<String> key = description.<String>getList("tableSchema.primaryKey").stream()
                    .map(name -> row.get(names.indexOf(name)))
                    .toList();
            assertTrue(keys.add(key), key::toString);
        }
    }

    @Test
    void theWorkbookHasNumbersAsNumbersAndSaysWhatWasAskedFor() throws IOException {
        byte[] file = get(CARS + "?format=xlsx&vintage=first&asOf=2024-06-30").asByteArray();

        List<Row> data = sheet(file, "Data");
        assertEquals(
                List.of("Period", "Value", "Lower", "Upper", "Status", "Known from (UTC)", "Release", "Stated as"),
                texts(data.get(0)));
        for (Row row : data.subList(1, data.size())) {
            for (int column = 1; column <= 3; column++) {
                assertEquals(CellType.NUMBER, row.getCell(column).getType(), row::toString);
            }
        }
        assertEquals("2024-01", data.get(1).getCell(0).asString());
        assertEquals(
                0, new BigDecimal("6200000000").compareTo(data.get(1).getCell(1).asNumber()));
        assertTrue(data.get(1).getCell(7).asString().endsWith("said the \"Ministry\"."));
        List<List<String>> notes =
                sheet(file, "Notes").stream().map(ObservationFilesTest::texts).toList();
        for (List<String> note : List.of(
                List.of("As known on", "2024-06-30"),
                List.of("Vintage", "first"),
                List.of("Unit", "USD"),
                List.of("Source", "cars"))) {
            assertTrue(notes.contains(note), notes::toString);
        }
        assertFalse(notes.contains(List.of("Source", "revised")), "nothing of it is in the sheet");
    }

    @Test
    void aSentenceThatNoWorkbookCanHoldIsCut() throws IOException {
        // Given a text that is too long for a cell, and a character that XML has no place for
        String words = "and more ".repeat(5_000);
        Feed.publish(
                LocalDate.of(2024, 5, 1), "Long", "Automobile exports in March 2024 came to $6.1 billion " + words);

        Feed.publish(LocalDate.of(2024, 5, 1), "Odd", "Automobile exports\u000b in April 2024 came to $6.3 billion.");

        // Then
        List<Row> data = sheet(get(CARS + "?format=xlsx&from=2024-03").asByteArray(), "Data");

        String quote = data.get(1).getCell(7).asString();
        assertTrue(quote.startsWith("Automobile exports") && quote.endsWith("…"), () -> quote.substring(0, 40));
        assertEquals(32_767, quote.length());
        assertEquals(
                "Automobile exports in April 2024 came to $6.3 billion.",
                data.get(2).getCell(7).asString());
    }

    private static void read(String cell, String type) {
        switch (type) {
            case "decimal" -> assertTrue(cell.matches("[+-]?[0-9]+(\\.[0-9]+)?"), cell);
            case "datetime" -> Instant.parse(cell);
            default -> assertEquals("string", type);
        }
    }

    private static List<List<String>> csv(String text) {
        return Stream.of(text.split("\r\n"))
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.startsWith("\"")
                                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                                : cell)
                        .toList())
                .toList();
    }

    private static List<Row> sheet(byte[] file, String name) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return new ArrayList<>(workbook.findSheet(name).orElseThrow().read());
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).collect(Collectors.toList());
    }
}
