package org.dateline.stats.sdmx.component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.stats.series.Titles.Name;

/** What is said of a series, or of an observation, besides its value. */
public enum Attribute {
    TITLE(Level.SERIES, Text.STRING, "Title", "제목", "What the series is called, in English."),
    UNIT_MULT(
            Level.SERIES,
            Text.INTEGER,
            "Unit multiplier",
            "단위 승수",
            "Power of ten that values are to be multiplied by: always 0, for values are in base units."),
    DECIMALS(
            Level.OBSERVATION,
            Text.INTEGER,
            "Decimals",
            "소수 자릿수",
            "Digits after the decimal point with which the value was published, in base units."),
    OBS_STATUS(
            Level.OBSERVATION,
            Codelist.CL_OBS_STATUS,
            "Observation status",
            "관측치 상태",
            "Whether the value was published, or follows from what was."),
    CONF_STATUS(
            Level.OBSERVATION,
            Codelist.CL_CONF_STATUS,
            "Confidentiality status",
            "비밀 보호 상태",
            "Always free: what is not public is not served."),
    PRE_BREAK_VALUE(
            Level.OBSERVATION,
            Text.DECIMAL,
            "Value before the revision",
            "개정 전 값",
            "What was published for the same time before the value was revised; absent where it never was."),
    LOWER_BOUND(
            Level.OBSERVATION,
            Text.DECIMAL,
            "Lower bound",
            "하한",
            "Lower end of the interval that the published digits stand for; absent where it is open."),
    UPPER_BOUND(
            Level.OBSERVATION,
            Text.DECIMAL,
            "Upper bound",
            "상한",
            "Upper end of the interval that the published digits stand for; absent where it is open."),
    KNOWN_FROM(
            Level.OBSERVATION,
            Text.DATE_TIME,
            "Known from",
            "공표 시점",
            "The moment of the release that first said so, in UTC."),
    RELEASE(Level.OBSERVATION, Text.STRING, "Release", "보도자료", "Address part of the release that states the value."),
    FIGURE(Level.OBSERVATION, Text.STRING, "Figure", "수치", "Id of the figure of that release."),
    SENTENCE(Level.OBSERVATION, Text.STRING, "Sentence", "문장", "The sentence that states the value."),
    WITHDRAWN(
            Level.OBSERVATION,
            Text.BOOLEAN,
            "Withdrawn",
            "철회",
            "True where the release was withdrawn since; absent otherwise.");

    /** What an attribute is attached to. */
    public enum Level {
        SERIES,
        OBSERVATION
    }

    /** Types of values that are of no code list, named as SDMX-ML names them. */
    public enum Text {
        STRING("String"),
        INTEGER("Integer"),
        DECIMAL("Decimal"),
        BOOLEAN("Boolean"),
        DATE_TIME("DateTime");

        private final String type;

        Text(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    private final Level level;
    private final Text text;
    private final Codelist codelist;
    private final Name title;
    private final String description;

    Attribute(Level level, Text text, String english, String korean, String description) {
        this(level, text, null, english, korean, description);
    }

    Attribute(Level level, Codelist codelist, String english, String korean, String description) {
        this(level, null, codelist, english, korean, description);
    }

    Attribute(Level level, Text text, Codelist codelist, String english, String korean, String description) {
        this.level = level;
        this.text = text;
        this.codelist = codelist;
        this.title = new Name(english, korean);
        this.description = description;
    }

    public Level level() {
        return level;
    }

    /** @return empty where values are codes */
    public Optional<Text> text() {
        return Optional.ofNullable(text);
    }

    /** @return empty where values are free */
    public Optional<Codelist> codelist() {
        return Optional.ofNullable(codelist);
    }

    public Name title() {
        return title;
    }

    /** In English. */
    public String description() {
        return description;
    }

    /** Whether every series, or observation, has it. */
    public boolean mandatory() {
        return switch (this) {
            case TITLE, UNIT_MULT, OBS_STATUS, CONF_STATUS -> true;
            default -> false;
        };
    }

    public static List<Attribute> of(Level level) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.level == level)
                .toList();
    }

    public static Optional<Attribute> named(String id) {
        return Arrays.stream(values())
                .filter(attribute -> attribute.name().equals(id))
                .findFirst();
    }
}
