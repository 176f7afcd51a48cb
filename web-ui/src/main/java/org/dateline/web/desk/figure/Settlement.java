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
 * @param following the figure to go on with
 */
record Settlement(
        @RestForm("do") String what,
        @RestForm String release,
        @RestForm String following,
        @RestForm String kind,
        @RestForm String value,
        @RestForm String unit,
        @RestForm String measure,
        @RestForm String subject,
        @RestForm String area,
        @RestForm String counterpart,
        @RestForm String period) {

    /**
     * The fields of the form as the figure shall have them; an emptied field is emptied in the figure too.
     *
     * @throws NumberFormatException if the value is no number
     */
    Map<String, Object> changes() {
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("kind", text(kind));
        changes.put("value", number());
        changes.put("unit", text(unit));
        changes.put("measure", slot(measure));
        changes.put("subject", slot(subject));
        changes.put("area", slot(area));
        changes.put("counterpart", slot(counterpart));
        changes.put("period", text(period));
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

    private static Map<String, String> slot(String code) {
        return text(code) == null ? null : Map.of("code", text(code));
    }

    private static String text(String field) {
        return field == null || field.isBlank() ? null : field.strip();
    }
}
