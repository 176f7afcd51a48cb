package org.dateline.web.desk.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What somebody decided about a figure.
 *
 * @param what {@code accept}, {@code reject} or {@code correct}
 * @param release the release on whose page it was decided; blank for the queue over all
 * @param was how the figure was understood before, field by field, as {@link org.dateline.web.desk.Reading#was} gives it
 * @param following the figure to go on with
 */
record Settlement(
        @RestForm("do") String what,
        @RestForm String release,
        @RestForm String following,
        @RestForm String was,
        @RestForm String kind,
        @RestForm String value,
        @RestForm String unit,
        @RestForm String measure,
        @RestForm String subject,
        @RestForm String area,
        @RestForm String counterpart,
        @RestForm String period) {

    /**
     * The fields that somebody changed; the others stay as they were read, a range or a precision with them.
     *
     * @throws NumberFormatException if the value is no number
     */
    Map<String, Object> changes() {
        String[] before = was == null ? new String[0] : was.split("\\|", -1);
        Map<String, Object> changes = new LinkedHashMap<>();
        String[] names = {"value", "unit", "kind", "period", "measure", "subject", "area", "counterpart"};
        String[] fields = {number(), unit, kind, period, measure, subject, area, counterpart};
        for (int i = 0; i < names.length; i++) {
            String now = fields[i] == null ? "" : fields[i].strip();
            boolean same = i < before.length && before[i].equals(now);
            // Only a partner can be emptied: none is the world.
            if (!same && (!now.isEmpty() || names[i].equals("counterpart"))) {
                changes.put(names[i], now);
            }
        }
        return changes;
    }

    /** Where on the page to go on. */
    String anchor() {
        return text(following) == null ? "" : "#figure-" + following;
    }

    private String number() {
        String written = text(value);
        return written == null ? null : new BigDecimal(written.replace(",", "").replace('−', '-')).toPlainString();
    }

    private static String text(String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}
