package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.clause.Reading;
import org.dateline.stats.extraction.clause.Statements;
import org.dateline.stats.extraction.clause.Statements.Stated;
import org.dateline.stats.extraction.number.Numeral;
import org.dateline.stats.extraction.number.NumeralReader;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.MentionReader;
import org.dateline.stats.extraction.subject.Focus;
import org.dateline.stats.extraction.text.Line;
import org.dateline.stats.extraction.text.Margins;
import org.dateline.stats.extraction.text.Table;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.QuantityReader;
import org.dateline.stats.extraction.unit.Scene;

/** Reads one release, sentence after sentence. */
final class Reader {
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(1_000_000);
    private static final Set<String> LOOSE = Set.of("about", "over", "nearly");

    private final Lexicon lexicon;
    private final Source source;
    private final MentionReader mentions;
    private final Focus focus;
    private final Comparisons comparisons;
    private final TextTime time;
    /** What is looked at twice. */
    private final Map<String, Line> opening = new HashMap<>();

    private String money;
    private String caption = "";

    Reader(Lexicon lexicon, Source source) {
        this.lexicon = lexicon;
        this.source = source;
        this.mentions = new MentionReader(source.released());
        this.focus = new Focus(source.agency().area(), source.released(), lexicon);
        this.comparisons = new Comparisons(source.agency().area(), lexicon);
        this.time = new TextTime(source.released());
    }

    /** What the text is about, and of what time, for what comes before it says so: titles rarely do. */
    void lookAhead(String title, List<String> first) {
        Scene heading = ahead(title);
        time.entitled(heading);
        for (String sentence : first) {
            if (time.headline() != null && focus.begun()) {
                break;
            }
            suppose(heading, ahead(sentence));
        }
        if (time.headline() == null || !focus.begun()) {
            suppose(heading, heading);
        }
        // The text goes on in the title's money, whatever its first sentences name besides.
        heading.quantities().forEach(this::withMoney);
        begin();
    }

    private void suppose(Scene heading, Scene scene) {
        focus.suppose(heading, scene);
        focus.of(scene);
        time.suppose(scene);
    }

    /** Goes back to the beginning, knowing what the text is about. */
    void begin() {
        focus.begin();
        time.begin();
        comparisons.begin();
        paragraph();
    }

    void paragraph() {
        time.paragraph();
        comparisons.paragraph(time.headline());
        focus.paragraph();
    }

    List<Draft> sentence(String sentence, int offset) {
        Scene scene = scene(sentence);
        // A sentence with figures of its own is no caption of a table behind it.
        caption = scene.quantities().stream().anyMatch(Quantity::isNumber) ? "" : sentence;
        List<Stated> stated = Statements.of(scene, focus.of(scene), lexicon);
        Dating dating = new Dating(scene, stated, time.spoken());
        List<Draft> drafts = new ArrayList<>();
        String adjustment = comparisons.adjustment(adjustment(scene.line()), scene);
        String expected = comparisons.expected(scene);
        for (int i = 0; i < stated.size(); i++) {
            if (stated.get(i).reading() == null) {
                drafts.add(null);
                continue;
            }
            Dating.Dated dated = dating.of(i, expected != null ? expected : changed(drafts));
            Period period = period(
                    stated.get(i).reading(), dated, stated.get(i).governor().after());
            period = yearly(stated.get(i), period);
            Comparisons.Basis basis = comparisons.basis(scene, stated, i, period, adjustment);
            // "Rose 3 percent, from 2 to 5": both are compared with the same time.
            expected = expected == null && "yoy".equals(basis.code()) ? basis.code() : expected;
            drafts.add(draft(scene.line(), offset, stated.get(i), period, dated.own(), basis, adjustment));
        }
        Relations.tie(scene, stated, drafts);
        Period topic = dating.topic();
        boolean heading = topic != null
                && stated.isEmpty()
                && scene.line().is(scene.line().size() - 1, ':');
        drafts.removeIf(Objects::isNull);
        if (heading) {
            time.headed(topic);
        } else {
            time.after(scene, topic, drafts);
        }
        return drafts;
    }

    /** "Fell by 3 percent from $5 billion": the amount is of the year before where the change right before it is over a year. */
    private static String changed(List<Draft> drafts) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.isOverYear() ? "yoy" : null;
    }

    List<Draft> table(String text, Table table) {
        String habit = comparisons.habit(null, time.spoken());
        return new TableReader(this::scene, focus, time.spoken(), habit, source.agency(), text, caption).read(table);
    }

    /** Prices over twelve months are those of the last one against the year before; amounts are of all twelve. */
    private static Period yearly(Stated stated, Period period) {
        boolean year = period != null
                && !period.regular()
                && period.from().plusYears(1).minusDays(1).equals(period.to());
        String measure = stated.topic().name();
        boolean prices = measure.endsWith("index") || measure.endsWith("earnings") || measure.endsWith("costs");
        if (!year || !prices || stated.reading().kind() != Kind.CHANGE) {
            return period;
        }
        YearMonth last = YearMonth.from(period.to());
        return Period.months(last, last);
    }

    private Line line(String sentence) {
        return Line.of(sentence, lexicon.find(sentence));
    }

    private Scene ahead(String written) {
        return scene(opening.computeIfAbsent(Margins.without(written), this::line));
    }

    private Scene scene(String written) {
        String sentence = Margins.without(written);
        Line known = opening.get(sentence);
        return scene(known == null ? line(sentence) : known);
    }

    private Scene scene(Line line) {
        List<Mention> times = mentions.read(line, time.spoken());
        BitSet timed = new BitSet(line.size());
        times.forEach(mention -> timed.set(mention.from(), mention.to()));
        List<Numeral> numerals = NumeralReader.read(line);
        numerals.removeIf(numeral -> meets(timed, numeral.from(), numeral.to()));
        List<Quantity> quantities =
                new QuantityReader(line, numerals, source.agency().currency()).read();
        quantities.removeIf(quantity -> meets(timed, quantity.from(), quantity.to()));
        quantities.replaceAll(this::withMoney);
        return new Scene(line, times, quantities);
    }

    private static boolean meets(BitSet pieces, int from, int to) {
        int first = pieces.nextSetBit(from);
        return first >= 0 && first < to;
    }

    /** "To 2.1 billion" takes the currency of the amount before. */
    private Quantity withMoney(Quantity quantity) {
        if (quantity.money()) {
            money = quantity.unit();
        }
        boolean amount = quantity.unit() == null
                && quantity.isNumber()
                && quantity.precision() != null
                && quantity.precision().compareTo(AMOUNT) >= 0;
        return amount && money != null ? quantity.in(money) : quantity;
    }

    private Draft draft(
            Line line,
            int offset,
            Stated stated,
            Period period,
            boolean own,
            Comparisons.Basis basis,
            String adjustment) {
        Reading reading = stated.reading();
        Quantity quantity = stated.quantity();
        boolean word = reading.kind() == Kind.SHARE && quantity.precision() == null;
        return new Draft(
                offset + line.at(reading.from()).start(),
                offset + line.at(reading.to() - 1).end(),
                reading.kind(),
                reading.value(),
                quantity.upper(),
                quantity.of(),
                reading.unit() == null ? unit(period) : reading.unit(),
                word ? null : precision(reading),
                reading.qualifier(),
                reading.measure() != null ? reading.measure() : stated.topic().measure(),
                stated.topic().subject(),
                stated.topic().area() != null
                        ? stated.topic().area()
                        : new Slot(source.agency().area(), null),
                stated.topic().counterpart(),
                reading.kind() == Kind.COUNT && !own && stated.topic().measure() == null ? null : period,
                basis.code(),
                basis.said(),
                said(line, stated.topic().measure()),
                adjustment,
                reading.streak(),
                reading.rule());
    }

    /** "The 12th in a row" counts the periods that the text is about. */
    private static String unit(Period period) {
        return switch (period == null ? "M" : period.frequency()) {
            case "A" -> "year";
            case "Q" -> "quarter";
            case "W" -> "week";
            default -> "month";
        };
    }

    /** Whether a sentence itself names what is measured. */
    private static boolean said(Line line, Slot measure) {
        return measure != null && measure.words() != null && line.text().contains(measure.words());
    }

    /** After "about" and "over" the last digit that is not zero counts. */
    private static BigDecimal precision(Reading reading) {
        boolean loose = reading.qualifier() != null && LOOSE.contains(reading.qualifier());
        if (!loose || reading.precision() == null || reading.value().signum() == 0) {
            return reading.precision();
        }
        BigDecimal plain = reading.value().stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).max(reading.precision());
    }

    private static String adjustment(Line line) {
        String found = null;
        for (int i = 0; i < line.size(); i++) {
            String code = line.code(i, Scheme.ADJUSTMENT);
            found = code != null && (found == null || "saar".equals(code)) ? code : found;
        }
        return found;
    }

    private Period period(Reading reading, Dating.Dated dated, boolean after) {
        if (reading.kind() != Kind.STREAK) {
            return dated.period();
        }
        return StreakEnd.of(dated.period(), reading.unit(), source.released(), after);
    }
}
