package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.QuantityReader;
import org.dateline.stats.extraction.unit.Scene;

/** Reads one release, sentence after sentence. */
final class Reader {
    private static final BigDecimal AMOUNT = BigDecimal.valueOf(1_000_000);
    private static final Set<String> LOOSE = Set.of("about", "over", "nearly");

    private final Lexicon lexicon;
    private final Source source;
    private final MentionReader times;
    private final Focus focus;
    private final Comparisons comparisons;
    private Period spoken;
    private String money;

    Reader(Lexicon lexicon, Source source) {
        this.lexicon = lexicon;
        this.source = source;
        this.times = new MentionReader(source.released());
        this.focus = new Focus(source.agency().area(), source.released());
        this.comparisons = new Comparisons(source.agency().area(), lexicon);
    }

    /** The first time that the text is about, for what comes before it: titles rarely say it. */
    void lookAhead(Iterable<String> sentences) {
        for (String sentence : sentences) {
            Line line = Line.of(sentence, lexicon.find(sentence));
            for (Mention mention : times.read(line, null)) {
                if (mention.role() == Mention.Role.TOPIC && mention.period() != null) {
                    spoken = mention.period();
                    return;
                }
            }
        }
    }

    List<Draft> sentence(String sentence, int offset) {
        Scene scene = scene(sentence);
        List<Stated> stated = Statements.of(scene, focus.of(scene), lexicon);
        Dating dating = new Dating(scene, stated, spoken);
        List<Draft> drafts = new ArrayList<>();
        String adjustment = adjustment(scene.line());
        for (int i = 0; i < stated.size(); i++) {
            if (stated.get(i).reading() == null) {
                drafts.add(null);
                continue;
            }
            Dating.Dated dated = dating.of(i, comparisons.expected(scene));
            Period period = period(stated.get(i).reading(), dated);
            String basis = comparisons.basis(scene, stated, i, period, adjustment);
            drafts.add(draft(scene.line(), offset, stated.get(i), period, dated.own(), basis, adjustment));
        }
        Relations.tie(scene, stated, drafts);
        Period topic = dating.topic();
        spoken = goesOn(topic) ? topic : spoken;
        drafts.removeIf(java.util.Objects::isNull);
        return drafts;
    }

    /** A look back at an earlier time of the same length leaves the text where it was. */
    private boolean goesOn(Period topic) {
        return topic != null
                && (spoken == null || !topic.frequency().equals(spoken.frequency()) || topic.compareTo(spoken) >= 0);
    }

    private Scene scene(String sentence) {
        Line line = Line.of(sentence, lexicon.find(sentence));
        List<Mention> mentions = times.read(line, spoken);
        List<Numeral> numerals = new ArrayList<>(NumeralReader.read(line));
        numerals.removeIf(numeral ->
                mentions.stream().anyMatch(mention -> mention.from() < numeral.to() && numeral.from() < mention.to()));
        List<Quantity> quantities = new ArrayList<>(
                new QuantityReader(line, numerals, source.agency().currency()).read());
        quantities.removeIf(quantity -> mentions.stream()
                .anyMatch(mention -> mention.from() < quantity.to() && quantity.from() < mention.to()));
        quantities.replaceAll(this::withMoney);
        return new Scene(line, mentions, quantities);
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
            Line line, int offset, Stated stated, Period period, boolean own, String basis, String adjustment) {
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
                reading.unit(),
                word ? null : precision(reading),
                reading.qualifier(),
                reading.measure() != null ? reading.measure() : stated.topic().measure(),
                stated.topic().subject(),
                stated.topic().area() != null
                        ? stated.topic().area()
                        : new Slot(source.agency().area(), null),
                stated.topic().counterpart(),
                reading.kind() == Kind.COUNT && !own && stated.topic().measure() == null ? null : period,
                own,
                basis,
                adjustment,
                reading.streak(),
                reading.rule());
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

    private Period period(Reading reading, Dating.Dated dated) {
        if (reading.kind() != Kind.STREAK) {
            return dated.period();
        }
        return StreakEnd.of(dated.period(), reading.unit(), source.released());
    }
}
