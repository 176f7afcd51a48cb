package org.dateline.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 2024년",
        "2024-Q3, Q3 2024, 2024년 3분기",
        "2024-H1, first half of 2024, 2024년 상반기",
        "2024-12, Dec 2024, 2024년 12월",
        "2024-12-01, 1 Dec 2024, 2024년 12월 1일",
        "2024-01/2024-11, Jan 2024 to Nov 2024, 2024년 1월 ~ 2024년 11월",
        "2024-13, 2024-13, 2024-13",
        "soon, soon, soon"
    })
    void periodsAreSaidAsPeopleDo(String iso, String english, String korean) {
        assertEquals(english, Periods.words(iso, false));
        assertEquals(korean, Periods.words(iso, true));
    }

    @Test
    void periodsStandInTheOrderOfTime() {
        assertEquals(Periods.month("2024"), Periods.month("2024-01"));
        assertEquals(Periods.month("2024-Q3"), Periods.month("2024-H2"));
        assertEquals(Periods.month("2024-12") + 1, Periods.month("2025-01-20"));
    }
}
