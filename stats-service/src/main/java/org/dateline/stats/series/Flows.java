package org.dateline.stats.series;

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

    /** @param measure concept code; null for none */
    public static boolean addUp(String measure) {
        return measure != null && MEASURES.contains(measure);
    }
}
