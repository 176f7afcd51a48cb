package org.dateline.stats.negotiation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One of the media types that a client accepts (RFC 9110, 12.5.1).
 *
 * @param parameters without the quality; names in lower case
 * @param quality 0 to 1
 */
record MediaRange(String type, String subtype, Map<String, String> parameters, double quality) {

    /** What cannot be read is left out. */
    static List<MediaRange> parse(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String part : header.split(",")) {
            String[] pieces = part.split(";", -1);
            String[] type = pieces[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
            if (type.length == 2 && !type[0].isEmpty() && !type[1].isEmpty()) {
                Map<String, String> parameters = parameters(pieces);
                double quality = quality(parameters.remove("q"));
                ranges.add(new MediaRange(type[0], type[1], parameters, quality));
            }
        }
        return ranges;
    }

    private static Map<String, String> parameters(String[] pieces) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 1; i < pieces.length; i++) {
            int equals = pieces[i].indexOf('=');
            if (equals > 0) {
                parameters.put(
                        pieces[i].substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        pieces[i].substring(equals + 1).strip().replace("\"", ""));
            }
        }
        return parameters;
    }

    private static double quality(String text) {
        return text == null ? 1 : text.matches("[01](\\.[0-9]{0,3})?") ? Math.min(1, Double.parseDouble(text)) : 0;
    }

    /** How exactly it means a media type, such as {@code text/csv}; negative where it does not. */
    int specificity(MediaRange offered) {
        boolean all = type.equals("*") && subtype.equals("*");
        boolean some = type.equals(offered.type) && subtype.equals("*");
        boolean same = type.equals(offered.type) && subtype.equals(offered.subtype);
        if (!all && !some && !same) {
            return -1;
        }
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            if (!parameter.getKey().equals("charset")
                    && !parameter.getValue().equals(offered.parameters.get(parameter.getKey()))) {
                return -1;
            }
        }
        return (all ? 0 : some ? 1 : 2) * 100 + parameters.size();
    }
}
