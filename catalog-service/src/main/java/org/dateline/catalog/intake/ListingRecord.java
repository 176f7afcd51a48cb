package org.dateline.catalog.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.catalog.intake.ListingEntry.Flaw;
import org.dateline.catalog.intake.ListingEntry.Listed;
import org.dateline.catalog.intake.ListingLines.Line;
import org.dateline.catalog.text.Characters;

/** Takes one record apart: perhaps a topic, the title, the body, perhaps a source, and the date as the last token. */
final class ListingRecord {
    /** Bytes of UTF-8. */
    static final int LARGEST_BODY = 1_000_000;

    static final String TOO_LARGE = "The body is larger than 1 MB.";
    private static final int LONGEST_TITLE = 300;

    private static final Pattern DATE = Pattern.compile("date(\\d{4}-\\d{2}-\\d{2})$");
    private static final Pattern ALMOST_DATE = Pattern.compile("date[\\d./-]+$");
    private static final Pattern SOURCE = Pattern.compile("source\\s*(?:<\\s*([^<>]*?)\\s*>|(https?://[^\\s<>]+))");

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/\\s]+\\S*");

    private final int record;
    private final List<Line> lines;
    private final Set<String> topics;

    private ListingRecord(int record, List<Line> lines, Set<String> topics) {
        this.record = record;
        this.lines = lines;
        this.topics = topics;
    }

    /** @param lines of valid text, the first one not blank */
    static ListingEntry read(int record, List<Line> lines, Set<String> topics) {
        return new ListingRecord(record, lines, topics).read();
    }

    private ListingEntry read() {
        for (Line line : lines) {
            Optional<Characters.Refused> refused = Characters.firstRefused(line.text());
            if (refused.isPresent()) {
                return flaw(
                        line,
                        "The line holds the character U+%04X, which cannot be part of a text."
                                .formatted(refused.get().codePoint()));
            }
        }
        int last = lastFilled(lines.size());
        String lastText = lines.get(last).text().stripTrailing();
        Matcher date = DATE.matcher(lastText);
        if (!date.find()) {
            return flaw(lines.get(last), noDate(lastText));
        }
        LocalDate released;
        try {
            released = LocalDate.parse(date.group(1));
        } catch (DateTimeException noSuchDay) {
            return flaw(lines.get(last), "There is no day " + date.group(1) + ".");
        }
        return content(last, lastText.substring(0, date.start()).stripTrailing(), released);
    }

    private ListingEntry content(int last, String beforeDate, LocalDate released) {
        int title = topics.contains(text(0)) ? firstFilled(1) : 0;
        if (title > last || (title == last && beforeDate.isEmpty())) {
            return flaw(lines.get(0), "The record has no title.");
        }
        if (title == last) {
            return flaw(lines.get(title), "The record has no body.");
        }
        if (text(title).length() > LONGEST_TITLE) {
            return flaw(lines.get(title), "The title is longer than " + LONGEST_TITLE + " characters.");
        }
        int end = beforeDate.isEmpty() ? lastFilled(last) : last;
        Matcher source = SOURCE.matcher(end == last ? beforeDate.strip() : text(end));
        boolean hasSource = end > title && source.matches();
        String body =
                lines.subList(title + 1, Math.max(title, hasSource ? end - 1 : Math.min(end, last - 1)) + 1).stream()
                        .dropWhile(Line::isBlank)
                        .map(Line::text)
                        .collect(Collectors.joining("\n"));
        if (!hasSource && end == last) {
            body = body.isEmpty() ? beforeDate : body + "\n" + beforeDate;
        }
        return listed(title, body.stripTrailing(), hasSource ? source : null, released);
    }

    private ListingEntry listed(int title, String body, Matcher source, LocalDate released) {
        if (body.isEmpty()) {
            return flaw(lines.get(title), "The record has no body.");
        }
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            return flaw(lines.get(title), TOO_LARGE);
        }
        String address = source == null ? null : source.group(1) != null ? source.group(1) : source.group(2);
        if (address != null && !WEB_ADDRESS.matcher(address).matches()) {
            return flaw(lines.get(title), "The source is not an http or https address.");
        }
        String topic = title == 0 ? null : text(0);
        return new Listed(record, lines.get(title).number(), topic, text(title), body, address, released);
    }

    private String noDate(String lastText) {
        Matcher almost = ALMOST_DATE.matcher(lastText);
        return almost.find()
                ? "The date \"" + almost.group() + "\" is not of the form dateYYYY-MM-DD."
                : "The record does not end with its date (dateYYYY-MM-DD).";
    }

    private Flaw flaw(Line line, String reason) {
        return new Flaw(record, line.number(), reason);
    }

    private String text(int index) {
        return lines.get(index).text().strip();
    }

    private int firstFilled(int from) {
        int index = from;
        while (index < lines.size() && lines.get(index).isBlank()) {
            index++;
        }
        return index;
    }

    /** The last line before {@code end} that is not blank; the first line never is. */
    private int lastFilled(int end) {
        int index = end - 1;
        while (index > 0 && lines.get(index).isBlank()) {
            index--;
        }
        return index;
    }
}
