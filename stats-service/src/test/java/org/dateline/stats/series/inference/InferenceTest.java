package org.dateline.stats.series.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.interval.Interval;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Statement;
import org.dateline.stats.series.Vintages.Observation;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final String MONTHS = "M.KR.EXPORTS.SHIPS.W.USD";
    private static final String IMPORTS = "M.KR.IMPORTS.SHIPS.W.USD";
    private static final String BALANCES = "M.KR.TRADE_BALANCE.SHIPS.W.USD";

    private final Map<String, List<Statement>> statements = new HashMap<>();
    private int releases;

    @Test
    void aBalanceTightensWhatItIsTheBalanceOf() {
        state(MONTHS, "2024-12", "22.7e9", "1e8");
        state(IMPORTS, "2024-12", "13.3e9", "1e8");
        state(BALANCES, "2024-12", "9.3e9", "1e8");

        Observation exports = all(MONTHS).get(0);

        assertFalse(exports.statement().implied());
        assertEquals(0, exports.interval().lower().compareTo(new BigDecimal("22.65e9")));
        assertEquals(0, exports.interval().upper().compareTo(new BigDecimal("22.70e9")));
        assertEquals(0, exports.statement().value().compareTo(new BigDecimal("22.7e9")), "What was published stays");
    }

    @Test
    void theThirdMonthOfAQuarterFollowsFromTheOthersAndIsMarked() {
        state("Q.KR.EXPORTS.SHIPS.W.USD", "2024-Q1", "9.0e9", "1e7");
        state(MONTHS, "2024-01", "2.8e9", "1e7");
        state(MONTHS, "2024-03", "3.1e9", "1e7");

        List<Observation> months = all(MONTHS);

        assertEquals(
                List.of("2024-01", "2024-02", "2024-03"),
                months.stream().map(month -> month.period().toString()).toList());
        assertTrue(months.get(1).statement().implied());
        assertEquals(0, months.get(1).statement().value().compareTo(new BigDecimal("3.1e9")));
        assertEquals(0, months.get(1).interval().width().compareTo(new BigDecimal("3e7")));
    }

    @Test
    void growthLeadsFromYearToYear() {
        state(MONTHS, "2024-12", "10.00e9", "1e7");
        state("M.KR.EXPORTS_YOY.SHIPS.W.PERCENT", "2024-12", "25.0", "0.1");
        state("M.KR.EXPORTS_YOY.SHIPS.W.PERCENT", "2023-12", "-20.0", "0.1");

        List<Observation> months = all(MONTHS);

        assertEquals(
                List.of("10000000000", "8000000000", "10000000000"),
                months.stream()
                        .map(month -> month.statement().value().toPlainString())
                        .toList());
    }

    @Test
    void aShareIsOfTheUnitThatOneOfThemShowsItToBeOf() {
        String shares = "M.KR.EXPORTS_SHARE_OF_ALL.SHIPS.W.PERCENT";
        state("M.KR.EXPORTS.ALL.W.USD", "2024-11", "50.00e9", "1e7");
        state("M.KR.EXPORTS.ALL.W.USD", "2024-12", "60.00e9", "1e7");
        state(shares, "2024-12", "10.0", "0.1");
        state(MONTHS, "2024-11", "4.00e9", "1e7");
        assertEquals(1, all(MONTHS).size(), "It may be a share of their number");

        state(shares, "2024-11", "8.0", "0.1");

        assertEquals(2, all(MONTHS).size());
        assertEquals(0, all(MONTHS).get(1).statement().value().compareTo(new BigDecimal("6e9")));
    }

    @Test
    void whatCannotAllBeTrueTeachesNothing() {
        state(MONTHS, "2024-12", "22.7e9", "1e8");
        state(IMPORTS, "2024-12", "13.3e9", "1e8");
        state(BALANCES, "2024-12", "5.0e9", "1e8");

        assertEquals(0, all(MONTHS).get(0).interval().width().compareTo(new BigDecimal("1e8")));
    }

    @Test
    void whatIsHardlyKnownIsNotShown() {
        state("Q.KR.EXPORTS.SHIPS.W.USD", "2024-Q1", "9e9", "1e9");
        state(MONTHS, "2024-01", "3e9", "1e9");
        state(MONTHS, "2024-03", "3e9", "1e9");

        assertEquals(2, all(MONTHS).size());
    }

    @Test
    void nothingFollowsBeforeAllOfItIsKnownAndItIsWithdrawnWithAnyOfIt() {
        state("Q.KR.EXPORTS.SHIPS.W.USD", "2024-Q1", "9.0e9", "1e7");
        state(MONTHS, "2024-01", "2.8e9", "1e7");
        Instant before = Instant.EPOCH.plusSeconds(releases);
        state(MONTHS, "2024-03", "3.1e9", "1e7", true);

        assertEquals(1, Inference.of(key(MONTHS), statements, before).size());
        Statement february = all(MONTHS).get(1).statement();
        assertEquals(Instant.EPOCH.plusSeconds(releases), february.knownFrom());
        assertTrue(february.withdrawn());
    }

    @Test
    void stocksAndRatesAreNotAddedUp() {
        state("Q.KR.EMPLOYMENT.ALL.W.PERSON", "2024-Q1", "9.0e6", "1e3");
        state("M.KR.EMPLOYMENT.ALL.W.PERSON", "2024-01", "2.8e6", "1e3");
        state("M.KR.EMPLOYMENT.ALL.W.PERSON", "2024-03", "3.1e6", "1e3");

        assertEquals(2, all("M.KR.EMPLOYMENT.ALL.W.PERSON").size());
    }

    private List<Observation> all(String key) {
        return Inference.of(key(key), statements, Instant.MAX);
    }

    private static Key key(String key) {
        return Key.parse(key).orElseThrow();
    }

    private void state(String key, String period, String value, String quantum) {
        state(key, period, value, quantum, false);
    }

    private void state(String key, String period, String value, String quantum, boolean withdrawn) {
        UUID release = new UUID(0, ++releases);
        Instant moment = Instant.EPOCH.plusSeconds(releases);
        BigDecimal number = new BigDecimal(value);
        statements
                .computeIfAbsent(key, each -> new ArrayList<>())
                .add(new Statement(
                        release,
                        "release",
                        release,
                        1,
                        "figure",
                        key,
                        Period.parse(period).orElseThrow(),
                        false,
                        number,
                        Interval.of(number, new BigDecimal(quantum), null),
                        moment,
                        moment,
                        withdrawn,
                        ""));
    }
}
