package org.dateline.stats.extraction.subject;

import java.time.LocalDate;
import org.dateline.stats.extraction.Figure.Slot;

/** Names of unions' members and of all others, which change with the number of the members. */
final class Unions {
    private static final String REST = "REST";
    private static final String EXTRA = "EXTRA_";
    private static final String INTRA = "INTRA_";

    /** Since then the United Kingdom has left; releases follow with the figures of that month. */
    private static final LocalDate BREXIT = LocalDate.of(2020, 4, 1);

    private static final LocalDate CROATIA = LocalDate.of(2023, 3, 1);
    private static final LocalDate BULGARIA = LocalDate.of(2026, 3, 1);

    private final String reporting;
    private final LocalDate released;

    /** @param reporting the area of the agency */
    Unions(String reporting, LocalDate released) {
        this.reporting = reporting;
        this.released = released;
    }

    /** The code of an area of the vocabulary at the time of the release: the rest of the world is outside of the union. */
    String code(String area) {
        if (area.equals(REST)) {
            String union = isUnion() ? reporting : "EU";
            return EXTRA + union + members(union);
        }
        return isOutside(area) || area.startsWith(INTRA) ? area + members(area.substring(EXTRA.length())) : area;
    }

    boolean isOutside(String area) {
        return area.equals(REST) || area.startsWith(EXTRA);
    }

    boolean isInside(String area) {
        return area.startsWith(INTRA);
    }

    private boolean isUnion() {
        return reporting.equals("EA") || reporting.equals("EU");
    }

    /** A union's trade with all others, once the release has said that it is with them; or null. */
    Slot others() {
        return isUnion() ? new Slot(code(REST), null) : null;
    }

    private String members(String union) {
        return switch (union) {
            case "EA" -> released.isBefore(CROATIA) ? "19" : released.isBefore(BULGARIA) ? "20" : "21";
            case "EU" -> released.isBefore(BREXIT) ? "28" : "27";
            default -> "";
        };
    }
}
