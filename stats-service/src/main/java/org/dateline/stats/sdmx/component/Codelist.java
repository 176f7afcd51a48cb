package org.dateline.stats.sdmx.component;

import org.dateline.stats.series.Titles.Name;

/** Lists of codes. The first five grow with the vocabulary and the series; the last two are of SDMX's own lists. */
public enum Codelist {
    CL_FREQ("Frequency", "주기"),
    CL_AREA("Areas", "지역"),
    CL_INDICATOR("Indicators", "지표"),
    CL_SUBJECT("Subjects", "대상"),
    CL_UNIT("Units of measure", "단위"),
    CL_OBS_STATUS("Observation status", "관측치 상태"),
    CL_CONF_STATUS("Confidentiality status", "비밀 보호 상태");

    private final Name title;

    Codelist(String english, String korean) {
        this.title = new Name(english, korean);
    }

    public Name title() {
        return title;
    }
}
