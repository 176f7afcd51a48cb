package org.dateline.stats.series;

import java.util.Locale;
import java.util.Set;

/** Which measures add up over time: neither stocks, nor rates, nor indices do. */
public final class Flows {
    private static final Set<String> MEASURES = Set.of(
            "exports",
            "imports",
            "total_trade",
            "trade_balance",
            "production",
            "domestic_sales",
            "retail_sales",
            "export_volume",
            "import_volume",
            "fdi_pledged",
            "fdi_arrived",
            "ship_orders",
            "current_account",
            "goods_account",
            "services_account");

    private Flows() {}

    /** Whether points of a series add up: those of a measure that does, as counted or adjusted, but not at an annual rate. */
    public static boolean addUp(Key key) {
        return !key.unit().equals("PERCENT")
                && addUp(key.indicator().replaceFirst("_(SA|TREND)$", "").toLowerCase(Locale.ROOT));
    }

    /** @param measure concept code; null for none */
    public static boolean addUp(String measure) {
        return measure != null && MEASURES.contains(measure);
    }
}
