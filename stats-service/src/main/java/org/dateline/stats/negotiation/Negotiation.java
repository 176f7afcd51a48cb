package org.dateline.stats.negotiation;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.stats.problem.ProblemException;

/** Finds out in which format a client wants its answer. */
public final class Negotiation {
    private static final List<Json> ONLY_JSON = List.of(Json.values());

    private Negotiation() {}

    /** Something that is written as JSON only. */
    private enum Json implements Format {
        JSON;

        @Override
        public List<String> types() {
            return List.of("application/json");
        }

        @Override
        public List<String> names() {
            return List.of("json");
        }
    }

    /** @throws ProblemException 406 where a client takes no JSON, and there is nothing else */
    public static void onlyJson(String accept) {
        choose(ONLY_JSON, null, accept);
    }

    /**
     * @param offers the one that is preferred first
     * @param format a short name as it is customary in queries; null where there is none, and then the header counts
     * @param accept the header; null for anything
     */
    public static <F extends Format> F choose(List<F> offers, String format, String accept) {
        if (format != null) {
            return offers.stream()
                    .filter(offer -> offer.names().contains(format))
                    .findFirst()
                    .orElseThrow(() -> ProblemException.badParameter(
                            "format",
                            "The format is one of "
                                    + offers.stream()
                                            .flatMap(offer -> offer.names().stream())
                                            .distinct()
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }
        if (accept == null || accept.isBlank()) {
            return offers.get(0);
        }
        List<MediaRange> ranges = MediaRange.parse(accept);
        F best = null;
        double quality = 0;
        for (F offer : offers) {
            double offered = quality(offer, ranges);
            if (offered > quality) {
                best = offer;
                quality = offered;
            }
        }
        if (best == null) {
            throw new ProblemException(
                    406,
                    "None of the media types that are asked for can be given here. There are "
                            + offers.stream().map(offer -> offer.types().get(0)).collect(Collectors.joining(", "))
                            + ".");
        }
        return best;
    }

    /** Of the ranges that mean a format, the most exact one counts. */
    private static double quality(Format offer, List<MediaRange> ranges) {
        int specificity = -1;
        double quality = 0;
        for (String name : offer.types()) {
            MediaRange type = MediaRange.parse(name).get(0);
            for (MediaRange range : ranges) {
                int exact = range.specificity(type);
                if (exact > specificity) {
                    specificity = exact;
                    quality = range.quality();
                }
            }
        }
        return quality;
    }

    /** Something that an answer can be written as. */
    public interface Format {
        /** Media types that mean it, the one of the answer first. */
        List<String> types();

        /** Short names for it. */
        List<String> names();
    }
}
