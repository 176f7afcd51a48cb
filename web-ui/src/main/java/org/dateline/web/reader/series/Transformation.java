package org.dateline.web.reader.series;

import java.util.Arrays;
import java.util.List;

/** What can be made of the values, by the names that the figure service and FRED have for it. */
enum Transformation {
    LIN(Measured.UNIT),
    CHG(Measured.UNIT),
    CH1(Measured.UNIT),
    PCH(Measured.PERCENT),
    PC1(Measured.PERCENT),
    INDEX(Measured.NUMBER),
    SHARE(Measured.PERCENT),
    PCA(Measured.PERCENT),
    CCH(Measured.PERCENT),
    CCA(Measured.PERCENT),
    LOG(Measured.NUMBER);

    /** What the values are measured in afterwards. */
    enum Measured {
        UNIT,
        PERCENT,
        NUMBER
    }

    private static final List<Transformation> COMMON = List.of(LIN, CHG, PCH, CH1, PC1, INDEX);

    private final Measured measured;

    Transformation(Measured measured) {
        this.measured = measured;
    }

    /** The one with this name; levels where there is none, as the figure service has refused the name before. */
    static Transformation of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(LIN);
    }

    /** Those that people look for first; on annual series the period before is the year before. */
    static List<Transformation> common(Frequency frequency) {
        return COMMON.stream()
                .filter(one -> frequency != Frequency.A || one != CH1 && one != PC1)
                .toList();
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    Measured measured() {
        return measured;
    }
}
