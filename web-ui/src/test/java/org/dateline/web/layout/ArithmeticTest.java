package org.dateline.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.dateline.web.client.Check;
import org.dateline.web.client.Check.Form;
import org.dateline.web.client.Check.Operand;
import org.junit.jupiter.api.Test;

class ArithmeticTest {

    @Test
    void englishIsAsItCame() {
        assertEquals("as it came", words(false, "agrees", form("sum", "3", "3", "USD"), usd("exports", "1e9")));
    }

    @Test
    void aDifferenceIsWrittenInKoreanWithWhatRoundingLeavesOpen() {
        assertEquals(
                "227억 달러 − 133억 달러 = 94억 달러 (93–95억 달러), 발표 93억 달러 (92.5–93.5억 달러)",
                words(
                        true,
                        "agrees_within_rounding",
                        new Form(
                                "difference",
                                amount("9.4e9", "9.3e9", "9.5e9"),
                                amount("9.3e9", "9.25e9", "9.35e9"),
                                "USD",
                                null,
                                null),
                        usd("exports", "22.7e9"),
                        usd("imports", "13.3e9")));
    }

    @Test
    void whatAgreesNeedsNoRange() {
        assertEquals(
                "495,577대 ÷ 650,122대 = 76.2%, 발표 76%",
                words(
                        true,
                        "agrees",
                        form("ratio", "76.228183142241", "76", "percent"),
                        new Operand("part", new BigDecimal("495577"), "vehicle", "2024"),
                        new Operand("whole", new BigDecimal("650122"), "vehicle", "2024")));
    }

    @Test
    void aPercentageHasOneDigitMoreThanTheReleaseWrites() {
        assertEquals(
                "256억 달러 ÷ 217억 달러 − 1 = 17.97%, 발표 18%",
                words(
                        true,
                        "agrees",
                        new Form(
                                "growth",
                                amount("17.972350230415", "17.47", "18.48"),
                                amount("18", "17.95", "18.05"),
                                "percent",
                                null,
                                null),
                        usd("now", "25.6e9"),
                        usd("base", "21.7e9")));
    }

    @Test
    void aDeficitIsBracketedInASum() {
        assertEquals(
                "(−263억 달러) + 163.3억 달러 = −99.7억 달러, 발표 −99.7억 달러",
                words(
                        true,
                        "agrees",
                        form("sum", "-9.97e9", "-9.97e9", "USD"),
                        usd("part", "-26.3e9"),
                        usd("part", "16.33e9")));
    }

    @Test
    void growthAndAnnualRatesAreQuotients() {
        assertEquals(
                "10억 달러 ÷ 8억 달러 − 1 = 25%, 발표 25%",
                words(true, "agrees", form("growth", "25", "25", "percent"), usd("now", "1e9"), usd("base", "8e8")));
        assertEquals(
                "(10억 달러 ÷ 8억 달러)⁴ − 1 = 144.14%, 발표 144.1%",
                words(
                        true,
                        "agrees",
                        form("annual_rate", "144.140625", "144.1", "percent"),
                        usd("now", "1e9"),
                        usd("base", "8e8")));
    }

    @Test
    void whatIsComparedSaysWithWhat() {
        Form same = form("same", "7e9", "8e9", "USD");

        assertEquals("제목 80억 달러, 본문 70억 달러", words(true, "agrees", same, usd("body", "7e9")));
        assertEquals("발표 80억 달러, 이전 발표 70억 달러", words(true, "agrees", same, usd("published", "7e9")));
        assertEquals(
                "30억 달러 + 40억 달러 = 70억 달러, 전체 80억 달러",
                words(true, "agrees", form("at_most", "7e9", "8e9", "USD"), usd("part", "3e9"), usd("part", "4e9")));
        assertEquals(
                "80억 달러, 알려진 이전 최고 70억 달러",
                words(true, "agrees", form("highest", "7e9", "8e9", "USD"), usd("earlier", "7e9")));
        assertEquals("알려진 이전 값이 없습니다.", words(true, "cannot_decide", form("highest", "7e9", "8e9", "USD")));
        assertEquals("80억 달러, 기준 70억 달러", words(true, "agrees", form("mark", "7e9", "8e9", "USD"), usd("mark", "7e9")));
    }

    @Test
    void whatIsCountedSaysHowManyAreKnown() {
        Operand growth = new Operand("growth", new BigDecimal("4.8"), "percent", "2024-05");

        assertEquals(
                "14개 기간 중 1개 확인 (2024년 5월 4.8%)",
                words(true, "cannot_decide", new Form("in_a_row", null, null, null, 14, 1), growth));
        assertEquals(
                "9개 기간 만에 처음 (2024년 5월 4.8%)",
                words(true, "agrees", new Form("first_in", null, null, null, 9, null), growth));
        assertEquals(
                "80억 달러, 알려진 이전 값 5개 중 더 높은 값 1개",
                words(
                        true,
                        "agrees",
                        new Form("higher", null, amount("8e9", null, null), "USD", 2, 5),
                        usd("earlier", "9e9")));
    }

    @Test
    void anOpenEndIsSaid() {
        assertEquals(
                "발표 80억 달러, 이전 발표 70억 달러 (70억 달러 이상)",
                words(
                        true,
                        "cannot_decide",
                        new Form("same", amount("7e9", "7e9", null), amount("8e9", null, null), "USD", null, null),
                        usd("published", "7e9")));
    }

    private static String words(boolean korean, String verdict, Form form, Operand... operands) {
        return Arithmetic.words(
                new Check("any", verdict, "f", "claim", "text", "as it came", List.of(operands), form), korean);
    }

    private static Form form(String operation, String computed, String stated, String unit) {
        return new Form(operation, amount(computed, null, null), amount(stated, null, null), unit, null, null);
    }

    private static Check.Amount amount(String value, String lower, String upper) {
        return new Check.Amount(number(value), number(lower), number(upper));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Operand usd(String role, String value) {
        return new Operand(role, new BigDecimal(value), "USD", "2024");
    }
}
