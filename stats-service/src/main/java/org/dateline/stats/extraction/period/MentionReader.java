package org.dateline.stats.extraction.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Period;

/**
 * Finds names of time and resolves them: against the year they state, else against the period last spoken of, else against
 * the day of the release, looking back.
 */
public final class MentionReader {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)";
    private static final String NTH = "(?:first|second|third|fourth|last|1st|2nd|3rd|4th)";
    private static final Pattern TIME = Pattern.compile(String.join(
            "|",
            "(?<days>(?i:the )?(?i:first) (?<count>\\d{1,2}) (?i:days) of (?<daysMonth>" + MONTH
                    + "|(?i:this month|the month))(?:,? (?<daysYear>\\d{4}))?)",
            "(?<dayRange>(?<rangeMonth>" + MONTH
                    + ") (?<day1>\\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|—|to|through|and) ?(?<rangeMonth2>" + MONTH
                    + " )?(?<day2>\\d{1,2})(?:,? (?<rangeYear>\\d{4}))?(?!\\d))",
            "(?<day>(?:(?<dayFirst>\\d{1,2})(?:st|nd|rd|th)? (?<dayMonthB>" + MONTH + ")|(?<dayMonthA>" + MONTH
                    + ") (?<dayLast>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,]\\d))(?:,? (?<dayYear>\\d{4}))?)",
            "(?<months>(?<month1>" + MONTH + ")(?: (?<year1>\\d{4}))? ?(?:-|–|—|~|to|through|until) ?(?<month2>" + MONTH
                    + ")(?:(?:,? | of )(?<year2>\\d{4}))?)",
            "(?<nth>(?i:the )?(?<nthWord>(?i:" + NTH
                    + ")) (?<nthUnit>(?i:quarter|half|nine months|six months|three months|eight months|seven months|eleven months|ten months|five months|four months|two months))(?:(?: of| in)? (?<nthYear>\\d{4}|(?i:this year|last year|the year)))?)",
            "(?<quarter>(?:Q(?<q1>[1-4])|(?<q2>[1-4])Q)(?: of)?(?: ?(?<quarterYear>\\d{4}))?)",
            "(?<half>(?:H(?<h1>[12])|(?<h2>[12])H)(?: of)?(?: ?(?<halfYear>\\d{4}))?)",
            "(?<month>(?<monthName>" + MONTH
                    + ")(?:(?:,? | of )(?<monthYear>\\d{4}|(?i:this year|last year)))?(?![a-z]))",
            "(?<iso>(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})(?!\\d))",
            "(?<year>(?<![\\d.,$€₩-])(?<yearNumber>(?:19|20)\\d{2})(?![\\d%]|,\\d|\\.\\d))",
            "(?<same>(?i:the )?(?i:same|corresponding) (?i:month|period|quarter|half|time) (?i:of |in )?(?:(?i:the )?(?i:previous year|last year|preceding year|year before|year earlier)|(?i:a year (?:earlier|ago|before)))?)",
            "(?<relative>(?i:the previous year|the preceding year|the year before|a year (?:earlier|ago|before)|one year (?:earlier|ago)|last year|this year|last month|this month|the previous month|the preceding month|a month (?:earlier|ago|before)|the previous quarter|the preceding quarter|a quarter (?:earlier|ago)|last quarter))",
            "(?<annual>\\b(?i:annual|full-year|whole-year|yearly)\\b)"));
    private static final Pattern BACKGROUND = Pattern.compile(
            "(?i)(?:\\bsince|\\buntil|\\bby|\\bthan|\\bcompared (?:with|to)|\\bversus|\\bvs\\.?|\\bover|\\bfrom|\\bagainst|\\bon|\\bback to|\\bheld (?:in|on))(?: those| that)?(?: in| of)?(?: the)? $");
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)\\b(?:set|recorded|posted|registered|tallied|logged|achieved|made|seen)(?: back)? in(?: the)? $");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);
    private static final Map<String, Integer> COUNTS = Map.of(
            "two", 2, "three", 3, "four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10,
            "eleven", 11);

    private final LocalDate released;

    public MentionReader(LocalDate released) {
        this.released = released;
    }

    /** @param spoken the period last spoken of, or null */
    public List<Mention> read(String sentence, Period spoken) {
        List<Mention> mentions = new ArrayList<>();
        Matcher time = TIME.matcher(sentence);
        Period last = spoken;
        while (time.find()) {
            Optional<Period> period = resolve(time, last);
            if (period.isEmpty()) {
                continue;
            }
            boolean background =
                    BACKGROUND.matcher(sentence.substring(0, time.start())).find()
                            || time.group("relative") != null
                                    && !time.group().toLowerCase(Locale.ROOT).matches("last .*|this .*")
                            || time.group("same") != null
                            || time.group("day") != null;
            boolean aside = ASIDE.matcher(sentence.substring(0, time.start())).find();
            mentions.add(new Mention(time.start(), time.end(), period.get(), aside, background));
            if (!background && !aside) {
                last = period.get();
            }
        }
        return mentions;
    }

    private Optional<Period> resolve(Matcher time, Period last) {
        try {
            if (time.group("days") != null) {
                YearMonth month =
                        time.group("daysMonth").toLowerCase(Locale.ROOT).contains("month")
                                ? YearMonth.from(released)
                                : month(time.group("daysMonth"), time.group("daysYear"), null);
                return Optional.of(new Period(month.atDay(1), month.atDay(Integer.parseInt(time.group("count")))));
            }
            if (time.group("dayRange") != null) {
                YearMonth first = month(time.group("rangeMonth"), time.group("rangeYear"), null);
                YearMonth second = time.group("rangeMonth2") == null
                        ? first
                        : month(time.group("rangeMonth2").strip(), time.group("rangeYear"), null);
                return Optional.of(new Period(
                        first.atDay(Integer.parseInt(time.group("day1"))),
                        second.atDay(Integer.parseInt(time.group("day2")))));
            }
            if (time.group("day") != null) {
                return Optional.of(day(time));
            }
            if (time.group("months") != null) {
                String year = time.group("year2") == null ? time.group("year1") : time.group("year2");
                YearMonth end = month(time.group("month2"), year, last);
                YearMonth start = YearMonth.of(end.getYear(), number(time.group("month1")));
                return Optional.of(Period.months(start.isAfter(end) ? start.minusYears(1) : start, end));
            }
            if (time.group("nth") != null) {
                return nth(time);
            }
            if (time.group("quarter") != null) {
                int quarter = Integer.parseInt(time.group("q1") == null ? time.group("q2") : time.group("q1"));
                return Optional.of(latest(time.group("quarterYear"), year -> Period.quarter(year, quarter)));
            }
            if (time.group("half") != null) {
                int half = Integer.parseInt(time.group("h1") == null ? time.group("h2") : time.group("h1"));
                return Optional.of(latest(time.group("halfYear"), year -> Period.half(year, half)));
            }
            if (time.group("month") != null) {
                YearMonth month = month(time.group("monthName"), time.group("monthYear"), last);
                return Optional.of(Period.months(month, month));
            }
            if (time.group("iso") != null) {
                return Optional.of(Period.month(
                        Integer.parseInt(time.group("isoYear")), Integer.parseInt(time.group("isoMonth"))));
            }
            if (time.group("year") != null) {
                return Optional.of(Period.year(Integer.parseInt(time.group("yearNumber"))));
            }
            if (time.group("annual") != null) {
                return Optional.of(last != null && "A".equals(last.frequency()) ? last : Period.year(lastYear()));
            }
            return relative(time.group().toLowerCase(Locale.ROOT), last);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private LocalDate dayOf(int year, YearMonth month, String day) {
        return LocalDate.of(year, month.getMonth(), Integer.parseInt(day));
    }

    private Period day(Matcher time) {
        String name = time.group("dayMonthA") == null ? time.group("dayMonthB") : time.group("dayMonthA");
        String number = time.group("dayLast") == null ? time.group("dayFirst") : time.group("dayLast");
        int year = time.group("dayYear") == null ? released.getYear() : Integer.parseInt(time.group("dayYear"));
        LocalDate day = dayOf(year, YearMonth.of(year, number(name)), number);
        return new Period(day, day);
    }

    /** The first months or quarters or halves of a year; the latest that has ended where none is named. */
    private Optional<Period> nth(Matcher time) {
        String unit = time.group("nthUnit").toLowerCase(Locale.ROOT);
        String word = time.group("nthWord").toLowerCase(Locale.ROOT);
        if (word.equals("last")
                || !unit.equals("quarter") && !unit.equals("half") && !word.equals("first") && !word.equals("1st")) {
            return Optional.empty();
        }
        int n = ORDINALS.get(word);
        if (unit.equals("half") && n > 2) {
            return Optional.empty();
        }
        String year = time.group("nthYear");
        return Optional.of(latest(year, y -> switch (unit) {
            case "quarter" -> Period.quarter(y, n);
            case "half" -> Period.half(y, n);
            default ->
                Period.months(YearMonth.of(y, 1), YearMonth.of(y, COUNTS.get(unit.substring(0, unit.indexOf(' ')))));
        }));
    }

    private Period latest(String year, java.util.function.IntFunction<Period> ofYear) {
        if (year != null && year.matches("\\d{4}")) {
            return ofYear.apply(Integer.parseInt(year));
        }
        if (year != null && year.toLowerCase(Locale.ROOT).startsWith("last")) {
            return ofYear.apply(released.getYear() - 1);
        }
        Period thisYear = ofYear.apply(released.getYear());
        return thisYear.to().isAfter(released) ? ofYear.apply(released.getYear() - 1) : thisYear;
    }

    private Optional<Period> relative(String words, Period last) {
        if (words.contains("last year")) {
            return Optional.of(Period.year(released.getYear() - 1));
        }
        if (words.equals("this year")) {
            return Optional.of(Period.year(released.getYear()));
        }
        YearMonth thisMonth = YearMonth.from(released);
        if (words.equals("last month")) {
            return Optional.of(Period.months(thisMonth.minusMonths(1), thisMonth.minusMonths(1)));
        }
        if (words.equals("this month")) {
            return Optional.of(Period.months(thisMonth, thisMonth));
        }
        if (last == null) {
            return Optional.empty();
        }
        return Optional.of(words.contains("year") || words.contains("same") ? last.yearBefore() : last.previous());
    }

    private int lastYear() {
        return released.getMonthValue() <= 3 ? released.getYear() - 1 : released.getYear();
    }

    /** A month without a year is the latest one that has begun before the release. */
    private YearMonth month(String name, String year, Period last) {
        int number = number(name);
        if (year != null && year.matches("\\d{4}")) {
            return YearMonth.of(Integer.parseInt(year), number);
        }
        if (year != null) {
            return YearMonth.of(
                    released.getYear() - (year.toLowerCase(Locale.ROOT).startsWith("last") ? 1 : 0), number);
        }
        YearMonth recent = YearMonth.of(released.getYear(), number);
        return recent.isAfter(YearMonth.from(released)) ? recent.minusYears(1) : recent;
    }

    private static int number(String month) {
        return MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
