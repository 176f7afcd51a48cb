package org.dateline.stats.portal;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.stats.extraction.Period;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.series.Flows;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.transform.Aggregation;
import org.dateline.stats.series.transform.Share;
import org.dateline.stats.series.transform.Transform;

/** Reads the parameters of a question about observations, and says what is wrong with them. */
@Singleton
class ObservationParameters {
    private static final String SHARE = "share";
    private static final int MOST_VINTAGES = 1_000;

    private final PortalSettings settings;

    ObservationParameters(PortalSettings settings) {
        this.settings = settings;
    }

    /** Parameters as they were sent; null where one was left out that has no default. */
    record Given(
            String from,
            String to,
            String asOf,
            String vintage,
            String frequency,
            String aggregation,
            String transform,
            String whole,
            String implied) {}

    ObservationQuery read(Key key, Given given) {
        return new ObservationQuery(
                key,
                span(given.from(), given.to()),
                moment(given.asOf()),
                vintage(given.vintage()),
                given.frequency() == null ? key.frequency() : given.frequency(),
                aggregation(key, given.frequency(), given.aggregation()),
                transform(given.transform()),
                whole(key, given.transform(), given.whole()),
                implied(given.implied()));
    }

    static Span span(String from, String to) {
        Span span = new Span(period("from", from), period("to", to));
        if (span.reversed()) {
            throw ProblemException.badParameter("from", "\"from\" is after \"to\".");
        }
        return span;
    }

    static Period period(String name, String text) {
        return text == null
                ? null
                : Period.parse(text)
                        .orElseThrow(() -> ProblemException.badParameter(
                                name, "A period looks like 2024, 2024-H1, 2024-Q3, 2024-12 or 2024-12-01."));
    }

    /** A date means the end of that day where the agency is. */
    Instant moment(String text) {
        if (text == null) {
            return Instant.MAX;
        }
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(ZoneId.of(settings.zone()))
                            .toInstant()
                            .minusNanos(1)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw ProblemException.badParameter("asOf", "\"asOf\" is a date, or a date and time with an offset.");
        }
    }

    private static int vintage(String text) {
        if (text.equals("latest")) {
            return ObservationQuery.LATEST;
        }
        if (text.equals("first")) {
            return 1;
        }
        if (text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST_VINTAGES) {
            return Integer.parseInt(text);
        }
        throw ProblemException.badParameter("vintage", "The vintage is latest, first, or a number from 1 to 1,000.");
    }

    private static Aggregation aggregation(Key key, String frequency, String method) {
        boolean own = frequency == null || frequency.equals(key.frequency());
        if (own && method != null) {
            throw ProblemException.badParameter(
                    "aggregation", "Name the lower \"frequency\" that points are aggregated to.");
        }
        if (own) {
            return null;
        }
        if (!frequency.matches("[ASQMWD]")) {
            throw ProblemException.badParameter("frequency", "The frequency is one of A, S, Q, M, W, D.");
        }
        if (!Aggregation.possible(key.frequency(), frequency)) {
            throw ProblemException.badParameter(
                    "frequency",
                    "Points of the frequency " + key.frequency() + " do not make up whole ones of " + frequency + ".");
        }
        if (method == null) {
            return Flows.addUp(key) ? Aggregation.SUM : Aggregation.AVG;
        }
        Aggregation aggregation = Aggregation.parse(method)
                .orElseThrow(() -> ProblemException.badParameter("aggregation", "The aggregation is sum, avg or eop."));
        if (aggregation == Aggregation.SUM && !Flows.addUp(key)) {
            throw ProblemException.badParameter(
                    "aggregation", "Points of this series do not add up over time; ask for avg or eop.");
        }
        return aggregation;
    }

    private static Transform transform(String text) {
        return text.equals(SHARE)
                ? Transform.LIN
                : Transform.parse(text)
                        .orElseThrow(() -> ProblemException.badParameter(
                                "transform",
                                "The transform is one of lin, chg, ch1, pch, pc1, pca, cch, cca, log, index, share."));
    }

    private static Key whole(Key part, String transform, String text) {
        if (!transform.equals(SHARE)) {
            if (text != null) {
                throw ProblemException.badParameter("whole", "A whole goes with transform=share.");
            }
            return null;
        }
        if (text == null) {
            return Share.whole(part)
                    .orElseThrow(() -> ProblemException.badParameter(
                            "transform", "This series is a whole itself; name another by \"whole\"."));
        }
        Optional<Key> whole = Key.parse(text);
        if (whole.isEmpty()) {
            throw ProblemException.badParameter("whole", "The whole is a key, such as M.KR.EXPORTS.ALL.W.USD.");
        }
        if (!whole.get().frequency().equals(part.frequency())
                || !whole.get().unit().equals(part.unit())) {
            throw ProblemException.badParameter(
                    "whole", "The whole has another frequency or unit than the series that is to be a share of it.");
        }
        return whole.get();
    }

    private static Implied implied(String text) {
        return switch (text) {
            case "none" -> Implied.NONE;
            case "direct" -> Implied.DIRECT;
            case "all" -> Implied.ALL;
            default -> throw ProblemException.badParameter("implied", "What is implied is one of none, direct, all.");
        };
    }
}
