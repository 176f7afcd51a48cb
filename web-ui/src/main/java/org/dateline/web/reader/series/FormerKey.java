package org.dateline.web.reader.series;

/** The key of a series as it was before a concept in it was merged into another. */
final class FormerKey extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String present;

    FormerKey(String present) {
        super("The series has the key " + present + " now", null, false, false);
        this.present = present;
    }

    /** The key that the series has now. */
    String present() {
        return present;
    }
}
