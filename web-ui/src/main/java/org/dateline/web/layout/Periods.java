package org.dateline.web.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says periods as people do: {@code 2024-Q3} is the third quarter of 2024. */
public final class Periods {
    private Periods() {}

    /**
     * The period in words; as it is where it is none of {@code 2024}, {@code 2024-H1}, {@code 2024-Q3}, {@code 2024-12},
     * {@code 2024-12-01}, or two of them around a slash; empty for none.
     */
    public static String words(String iso, boolean korean) {
        if (iso == null) {
            return "";
        }
        String[] ends = iso.split("/", 2);
        try {
            return ends.length == 1
                    ? one(iso, korean)
                    : one(ends[0], korean) + (korean ? " ~ " : " to ") + one(ends[1], korean);
        } catch (DateTimeException notAPeriod) {
            return iso;
        }
    }

    /** The month in which a period begins, counted from the year 0; for placing periods along a line. */
    public static long month(String iso) {
        String from = iso.split("/", 2)[0];
        int year = Integer.parseInt(from.substring(0, 4));
        if (from.length() == 4) {
            return year * 12L;
        }
        int part = Integer.parseInt(from.substring(5).replaceAll("^[A-Z]|-.*$", ""));
        int months =
                switch (from.charAt(5)) {
                    case 'Q' -> 3;
                    case 'H', 'S' -> 6;
                    default -> 1;
                };
        return year * 12L + (part - 1L) * months;
    }

    private static String one(String iso, boolean korean) {
        if (iso.matches("\\d{4}")) {
            return korean ? iso + "년" : iso;
        }
        if (iso.matches("\\d{4}-Q[1-4]")) {
            return korean
                    ? iso.substring(0, 4) + "년 " + iso.charAt(6) + "분기"
                    : "Q" + iso.charAt(6) + " " + iso.substring(0, 4);
        }
        if (iso.matches("\\d{4}-[HS][12]")) {
            boolean first = iso.charAt(6) == '1';
            return korean
                    ? iso.substring(0, 4) + "년 " + (first ? "상반기" : "하반기")
                    : (first ? "first" : "second") + " half of " + iso.substring(0, 4);
        }
        if (iso.matches("\\d{4}-\\d{2}")) {
            return format("MMM yyyy", "yyyy년 M월", korean).format(YearMonth.parse(iso));
        }
        return format("d MMM yyyy", "yyyy년 M월 d일", korean).format(LocalDate.parse(iso));
    }

    private static DateTimeFormatter format(String english, String inKorean, boolean korean) {
        return DateTimeFormatter.ofPattern(korean ? inKorean : english, korean ? Locale.KOREAN : Locale.ENGLISH);
    }
}
