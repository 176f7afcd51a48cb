package org.dateline.web.reader;

import java.math.BigDecimal;
import org.dateline.web.client.Figure;
import org.dateline.web.layout.Amount;

/** How much a figure says, and how much it leaves open. */
final class Amounts {
    private Amounts() {}

    static String stated(Figure figure, boolean korean) {
        if (figure.value() == null) {
            return figure.text();
        }
        if (figure.upper() != null) {
            return Amount.range(figure.value(), figure.upper(), figure.unit(), korean);
        }
        boolean rise = "CHANGE".equals(figure.kind()) && figure.value().signum() > 0 && !"times".equals(figure.unit());
        return (rise ? "+" : "") + Amount.words(figure.value(), figure.unit(), korean);
    }

    static String range(Figure figure, boolean korean) {
        if (figure.interval() == null) {
            return "";
        }
        BigDecimal lower = figure.interval().lower();
        BigDecimal upper = figure.interval().upper();
        if (lower == null && upper == null) {
            return "";
        }
        if (lower == null) {
            return (korean ? "" : "up to ") + Amount.words(upper, figure.unit(), korean) + (korean ? " 이하" : "");
        }
        if (upper == null) {
            return (korean ? "" : "from ") + Amount.words(lower, figure.unit(), korean) + (korean ? " 이상" : "");
        }
        return lower.compareTo(upper) == 0 ? "" : Amount.range(lower, upper, figure.unit(), korean);
    }
}
