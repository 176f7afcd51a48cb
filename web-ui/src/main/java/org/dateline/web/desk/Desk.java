package org.dateline.web.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.web.client.Check;
import org.dateline.web.client.Figure;
import org.dateline.web.desk.catalog.ReleasePage;
import org.dateline.web.layout.Arithmetic;

/**
 * What every page of the desk stands in: who is there, in which language, which page it is, and the lists beside it.
 *
 * @param root where the desk is in this language, {@code /desk} or {@code /ko/desk}
 * @param path the page's path below the root, for the same page in the other language
 * @param current the list or place that the page belongs to
 * @param today the day in the agency's zone
 */
public record Desk(
        String root,
        Locale locale,
        String path,
        String current,
        String user,
        boolean publisher,
        DeskLists lists,
        LocalDate today,
        ZoneId zone) {

    /** The page's language, {@code en} or {@code ko}. */
    public String language() {
        return locale.getLanguage();
    }

    /** Whether the page is in Korean. */
    public boolean korean() {
        return "ko".equals(language());
    }

    /** The same page in the other language. */
    public String other() {
        return (korean() ? "/desk" : "/ko/desk") + path;
    }

    /** Where readers read, in this language. */
    public String portal() {
        return korean() ? "/ko" : "";
    }

    /** Whether the page belongs to this list or place. */
    public boolean at(String place) {
        return current.equals(place);
    }

    /** The lists beside the page. */
    public List<Shelf> shelves() {
        long figures = lists.figures() == null ? -1 : lists.figures().total();
        return Stream.concat(
                        releaseShelves().stream(), Stream.of(new Shelf("settle", "/figures", figures, "f", List.of())))
                .toList();
    }

    /** The lists that hold releases. */
    public List<Shelf> releaseShelves() {
        return List.of(
                shelf("submitted", "/releases?state=submitted", "w", lists.submitted()),
                shelf("draft", "/releases?state=draft&mine=true", "d", lists.drafts()),
                shelf("returned", "/releases?state=returned&mine=true", "r", lists.returned()),
                shelf("scheduled", "/releases?state=scheduled", "s", lists.scheduled()),
                shelf("second-look", "/releases?state=second-look", "l", lists.secondLook()),
                shelf("published", "/releases?state=published", "p", lists.published()));
    }

    /** What was understood of a figure, in this language. */
    public Reading reading(Figure figure) {
        return Reading.of(figure, korean());
    }

    /** How a claim was held against other figures, in this language. */
    public String arithmetic(Check check) {
        return Arithmetic.words(check, korean());
    }

    /** Whether who is there may settle a figure: what readers see changes only by a publisher's hand. */
    public boolean settles(Figure figure) {
        return publisher || !figure.published();
    }

    /** A day as people write it; a dash for none. */
    public String day(LocalDate day) {
        return day == null ? "–" : format("d MMM yyyy", "yyyy. M. d.").format(day);
    }

    /** An instant in the agency's zone, to the minute; a dash for none. */
    public String moment(Instant instant) {
        return instant == null
                ? "–"
                : format("d MMM yyyy, HH:mm", "yyyy. M. d. HH:mm").format(instant.atZone(zone));
    }

    private static Shelf shelf(String place, String path, String key, ReleasePage page) {
        return page == null
                ? new Shelf(place, path, -1, key, List.of())
                : new Shelf(place, path, page.total(), key, page.items());
    }

    private DateTimeFormatter format(String english, String korean) {
        return DateTimeFormatter.ofPattern(korean() ? korean : english, locale);
    }
}
