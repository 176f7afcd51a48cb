package org.dateline.stats.sdmx.component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.stats.series.Key;
import org.dateline.stats.series.Titles.Name;

/** What identifies a series, in the order of its key. The time of an observation comes after these. */
public enum Dimension {
    FREQ("frequency", Codelist.CL_FREQ, "Frequency", "주기", Key::frequency),
    REF_AREA("area", Codelist.CL_AREA, "Reference area", "기준 지역", Key::area),
    INDICATOR("indicator", Codelist.CL_INDICATOR, "Indicator", "지표", Key::indicator),
    SUBJECT("subject", Codelist.CL_SUBJECT, "Subject", "대상", Key::subject),
    COUNTERPART_AREA("counterpart", Codelist.CL_AREA, "Counterpart area", "상대 지역", Key::counterpart),
    UNIT_MEASURE("unit", Codelist.CL_UNIT, "Unit of measure", "단위", Key::unit);

    /** Id of the time dimension. */
    public static final String TIME = "TIME_PERIOD";

    /** Id of the measure. */
    public static final String MEASURE = "OBS_VALUE";

    private final String column;
    private final Codelist codelist;
    private final Name title;
    private final Function<Key, String> part;

    Dimension(String column, Codelist codelist, String english, String korean, Function<Key, String> part) {
        this.column = column;
        this.codelist = codelist;
        this.title = new Name(english, korean);
        this.part = part;
    }

    /** Its column of the table of series. */
    public String column() {
        return column;
    }

    public Codelist codelist() {
        return codelist;
    }

    public Name title() {
        return title;
    }

    /** Its value in a key. */
    public String of(Key key) {
        return part.apply(key);
    }

    /** All of them, in the order of keys. */
    public static List<Dimension> all() {
        return List.of(values());
    }

    public static Optional<Dimension> named(String id) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.name().equals(id))
                .findFirst();
    }
}
