package org.dateline.stats.sdmx.component;

/** What everything here is maintained as: agency, id and version. */
public final class Maintained {
    public static final String AGENCY = "DATELINE";

    /** Id of the dataflow, and of its data structure. */
    public static final String SERIES = "SERIES";

    public static final String VERSION = "1.0";
    public static final String CONCEPTS = "CONCEPTS";

    private Maintained() {}

    /** For example {@code DATELINE:SERIES(1.0)}. */
    public static String reference(String id) {
        return AGENCY + ":" + id + "(" + VERSION + ")";
    }

    /** @param type such as {@code datastructure.DataStructure} */
    public static String urn(String type, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + type + "=" + reference(id);
    }
}
