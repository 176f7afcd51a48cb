package org.dateline.stats.sdmx.query;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.dateline.stats.portal.PortalSettings;
import org.dateline.stats.problem.ProblemException;

/** Reads moments. Without an offset they are the agency's; as SDMX has it, "local time of the web service". */
@Singleton
class Moments {
    private final PortalSettings settings;

    Moments(PortalSettings settings) {
        this.settings = settings;
    }

    /** A date means its end. */
    Instant asOf(String text) {
        return text == null ? Instant.MAX : moment("asOf", text, true);
    }

    /** A date means its start, so that nothing is missed; null for null. */
    Instant updatedAfter(String text) {
        return text == null ? null : moment("updatedAfter", text, false);
    }

    private Instant moment(String name, String text, boolean endOfDay) {
        ZoneId zone = ZoneId.of(settings.zone());
        // A plus that was not percent-encoded arrives as a space.
        String encoded = text.replace(' ', '+');
        try {
            if (encoded.length() == 10) {
                LocalDate day = LocalDate.parse(encoded);
                return endOfDay
                        ? day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)
                        : day.atStartOfDay(zone).toInstant();
            }
            return encoded.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(encoded).toInstant()
                    : LocalDateTime.parse(encoded).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw ProblemException.badParameter(
                    name,
                    "\"" + name
                            + "\" is a date and time with an offset, such as 2025-01-16T09:00:00+09:00, or a date.");
        }
    }
}
