package org.dateline.stats.extraction;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.clause.Reading;
import org.dateline.stats.extraction.clause.Statements;
import org.dateline.stats.extraction.number.Numeral;
import org.dateline.stats.extraction.number.NumeralReader;
import org.dateline.stats.extraction.period.Mention;
import org.dateline.stats.extraction.period.MentionReader;
import org.dateline.stats.extraction.subject.Focus;
import org.dateline.stats.extraction.subject.Topic;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.QuantityReader;

/** Reads one release, sentence after sentence. */
final class Reader {
    /** What follows a value when its time stands behind it: "the $70.9 billion set in 2023". */
    private static final Pattern SET_IN = Pattern.compile(
            "(?:\\W*\\([^)]*\\))?(?: (?:set|recorded|posted|registered|tallied|logged|seen|reached|achieved|made))? ?(?:in|for|during|of|\\()? ?(?:the )?");

    private final Lexicon lexicon;
    private final Source source;
    private final MentionReader times;
    private final Focus focus;
    private Period spoken;
    private String money;

    Reader(Lexicon lexicon, Source source) {
        this.lexicon = lexicon;
        this.source = source;
        this.times = new MentionReader(source.released());
        this.focus = new Focus(source.agency().area());
    }

    List<Draft> sentence(String sentence, int offset) {
        List<Term> terms = lexicon.find(sentence);
        List<Mention> mentions = times.read(sentence, spoken);
        List<Numeral> numerals = NumeralReader.read(sentence, terms).stream()
                .filter(numeral -> mentions.stream()
                        .noneMatch(time -> numeral.start() < time.end() && time.start() < numeral.end()))
                .toList();
        List<Quantity> quantities = withMoney(
                new QuantityReader(sentence, terms, numerals, source.agency().currency()).read());
        List<Topic> topics = focus.of(sentence, terms, quantities);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            Topic topic = topics.get(i);
            Statements.of(sentence, terms, quantity, topic)
                    .map(stated -> draft(sentence, offset, terms, mentions, quantity, topic, stated))
                    .ifPresent(drafts::add);
        }
        Relations.tie(sentence, offset, drafts);
        mentions.stream()
                .filter(mention -> !mention.background() && !mention.aside())
                .reduce((first, last) -> last)
                .ifPresent(mention -> spoken = mention.period());
        return drafts;
    }

    /** "To 2.1 billion" takes the currency of the amount before. */
    private List<Quantity> withMoney(List<Quantity> quantities) {
        List<Quantity> settled = new ArrayList<>();
        for (Quantity quantity : quantities) {
            boolean amount = quantity.unit() == null
                    && quantity.form() == Quantity.Form.NUMBER
                    && quantity.precision() != null
                    && quantity.precision().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
            if (quantity.money()) {
                money = quantity.unit();
            }
            settled.add(
                    amount && money != null
                            ? new Quantity(
                                    quantity.start(),
                                    quantity.end(),
                                    quantity.reach(),
                                    quantity.value(),
                                    quantity.upper(),
                                    quantity.of(),
                                    money,
                                    quantity.precision(),
                                    quantity.form())
                            : quantity);
        }
        return settled;
    }

    private Draft draft(
            String sentence,
            int offset,
            List<Term> terms,
            List<Mention> mentions,
            Quantity quantity,
            Topic topic,
            Statements.Stated stated) {
        Reading reading = stated.reading();
        Optional<Period> own = behind(sentence, mentions, quantity);
        Period period = own.or(() -> before(mentions, quantity))
                .or(() -> later(mentions, quantity))
                .orElse(spoken);
        if (reading.kind() == Kind.STREAK) {
            period = streakEnd(period, reading.unit());
        }
        boolean aboutGoods = reading.kind() != Kind.COUNT;
        return new Draft(
                offset + reading.start(),
                offset + reading.end(),
                reading.kind(),
                reading.value(),
                quantity.upper(),
                quantity.of(),
                reading.unit(),
                reading.kind() == Kind.SHARE && quantity.precision() == null
                        ? null
                        : precision(reading, stated.qualifier()),
                stated.qualifier(),
                reading.measure() != null ? reading.measure() : topic.measure(),
                aboutGoods ? topic.subject() : null,
                topic.area() != null ? topic.area() : new Slot(source.agency().area(), null),
                topic.counterpart(),
                reading.kind() == Kind.COUNT && own.isEmpty() ? null : period,
                own.isPresent(),
                reading.basis(),
                adjustment(terms),
                reading.streak(),
                reading.rule());
    }

    /** After "about" and "over" the last digit that is not zero counts. */
    private static BigDecimal precision(Reading reading, String qualifier) {
        boolean loose = "about".equals(qualifier) || "over".equals(qualifier) || "nearly".equals(qualifier);
        if (!loose || reading.precision() == null || reading.value().signum() == 0) {
            return reading.precision();
        }
        BigDecimal plain = reading.value().stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(-plain.scale()).max(reading.precision());
    }

    private static String adjustment(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.scheme() == Scheme.ADJUSTMENT)
                .findFirst()
                .map(Term::code)
                .orElse(null);
    }

    private static Optional<Period> behind(String sentence, List<Mention> mentions, Quantity quantity) {
        return mentions.stream()
                .filter(mention -> mention.start() >= quantity.reach() && !mention.background())
                .findFirst()
                .filter(mention -> SET_IN.matcher(sentence.substring(quantity.reach(), mention.start()))
                        .matches())
                .map(Mention::period);
    }

    private static Optional<Period> before(List<Mention> mentions, Quantity quantity) {
        return mentions.stream()
                .filter(mention -> mention.end() <= quantity.start() && !mention.background())
                .filter(mention -> !mention.aside() || quantity.start() - mention.end() <= 3)
                .reduce((first, last) -> last)
                .map(Mention::period);
    }

    private static Optional<Period> later(List<Mention> mentions, Quantity quantity) {
        return mentions.stream()
                .filter(mention -> mention.start() >= quantity.reach() && !mention.background() && !mention.aside())
                .filter(mention -> mention.start() - quantity.reach() < 80)
                .findFirst()
                .map(Mention::period);
    }

    /** A streak's period is its last: the month before the release where the text speaks of a year. */
    private Period streakEnd(Period period, String unit) {
        YearMonth last = YearMonth.from(source.released()).minusMonths(1);
        if ("month".equals(unit) && (period == null || !"M".equals(period.frequency()))) {
            return Period.months(last, last);
        }
        if ("year".equals(unit) && period == null) {
            return Period.year(last.getYear());
        }
        return period;
    }
}
