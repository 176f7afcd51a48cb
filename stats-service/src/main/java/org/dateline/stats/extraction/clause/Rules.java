package org.dateline.stats.extraction.clause;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Slot;
import org.dateline.stats.extraction.Lexicon.Scheme;
import org.dateline.stats.extraction.Lexicon.Term;
import org.dateline.stats.extraction.unit.Quantity;
import org.dateline.stats.extraction.unit.Quantity.Form;

/** The rules, in the order in which they are tried; the first that answers decides what kind of statement a quantity makes. */
final class Rules {
    private static final int NEAR = 45;
    private static final Set<String> TIMES = Set.of("month", "year", "quarter", "day", "week", "half");
    private static final Pattern SHARE_OF = Pattern.compile("(?s)^(?: ?\\([^)]*\\))?(?: each)?,? of (?!a |an ).*");

    private Rules() {}

    /** A named rule. */
    record Rule(String name, Function<Clause, Optional<Reading>> reading) {}

    static final List<Rule> ALL = List.of(
            new Rule("streak", Rules::streak),
            new Rule("rank", Rules::rank),
            new Rule("round", Rules::round),
            new Rule(
                    "ordinal-is-no-figure",
                    clause -> clause.quantity().form() == Form.ORDINAL ? nothing() : Optional.empty()),
            new Rule("name-is-no-figure", Rules::name),
            new Rule("double-digit", Rules::doubleDigit),
            new Rule("multiple", Rules::multiple),
            new Rule("out-of", Rules::outOf),
            new Rule("threshold", Rules::threshold),
            new Rule("points", Rules::points),
            new Rule("share", Rules::share),
            new Rule("rate", Rules::rate),
            new Rule("growth", Rules::growth),
            new Rule("balance", Rules::balance),
            new Rule("absolute-change", Rules::absoluteChange),
            new Rule("count", Rules::count),
            new Rule("level", Rules::level));

    /** The answer of a rule that has decided that there is no figure. */
    static final Reading NOTHING = new Reading("", null, 0, 0, null, null, null, null, null, null);

    private static Optional<Reading> nothing() {
        return Optional.of(NOTHING);
    }

    private static Optional<Reading> read(String rule, Kind kind, Clause clause) {
        return Optional.of(Reading.of(rule, kind, clause, clause.quantity().value()));
    }

    /** "14 consecutive months", "the fifth straight month", "second year running", "the first rise in nine months". */
    private static Optional<Reading> streak(Clause clause) {
        Quantity quantity = clause.quantity();
        Optional<Term> time = clause.terms().stream()
                .filter(term -> term.scheme() == Scheme.UNIT && TIMES.contains(term.code()))
                .filter(term -> term.start() >= quantity.end() && term.start() - quantity.end() <= 24)
                .findFirst();
        if (time.isEmpty()) {
            return Optional.empty();
        }
        String between = clause.sentence().substring(quantity.end(), time.get().start());
        Optional<Term> streak = clause.terms().stream()
                .filter(term -> term.scheme() == Scheme.STREAK && term.start() >= quantity.end())
                .filter(term -> term.start() - time.get().end() <= 12)
                .findFirst();
        boolean inside = streak.filter(term -> term.end() <= time.get().start()).isPresent() && between.length() < 24;
        boolean behind = streak.filter(term -> term.start() >= time.get().end()
                        && clause.sentence()
                                .substring(time.get().end(), term.start())
                                .isBlank())
                .isPresent();
        if (inside || behind && between.isBlank()) {
            int end = inside ? time.get().end() : streak.get().end();
            return Optional.of(Reading.of("streak", Kind.STREAK, clause, quantity.value())
                    .span(quantity.start(), end)
                    .in(time.get().code(), BigDecimal.ONE)
                    .lasting("consecutive"));
        }
        boolean firstIn = quantity.form() != Form.ORDINAL
                && between.isBlank()
                && clause.before()
                        .matches(
                                "(?s).*\\b(?i:first|highest|lowest|largest|biggest|fastest|steepest|weakest|slowest)\\b.{0,40} in (?:the last |more than |over |nearly )?$");
        return firstIn
                ? Optional.of(Reading.of("first-in", Kind.STREAK, clause, quantity.value())
                        .span(quantity.start(), time.get().end())
                        .in(time.get().code(), BigDecimal.ONE)
                        .lasting("first_in"))
                : Optional.empty();
    }

    /** "The second highest", "third-largest". */
    private static Optional<Reading> rank(Clause clause) {
        if (clause.quantity().form() != Form.ORDINAL) {
            return Optional.empty();
        }
        return clause.behind(Scheme.SUPERLATIVE, 1).map(term -> Reading.of(
                        "rank", Kind.RANK, clause, clause.quantity().value())
                .span(clause.quantity().start(), term.end())
                .in("rank", BigDecimal.ONE));
    }

    /** "The 10th round". */
    private static Optional<Reading> round(Clause clause) {
        if (clause.quantity().form() != Form.ORDINAL) {
            return Optional.empty();
        }
        return clause.behind(Scheme.ROUND, 1).map(term -> Reading.of(
                        "round", Kind.RANK, clause, clause.quantity().value())
                .in("rank", BigDecimal.ONE)
                .about(new Slot("round_number", null)));
    }

    private static Optional<Reading> name(Clause clause) {
        boolean named = clause.quantity().unit() == null
                && clause.before(Scheme.NAME, 1).isPresent();
        return named ? nothing() : Optional.empty();
    }

    private static Optional<Reading> doubleDigit(Clause clause) {
        if (clause.quantity().form() != Form.DOUBLE_DIGIT) {
            return Optional.empty();
        }
        return Optional.of(Reading.of("double-digit", Kind.CHANGE, clause, signed(clause, BigDecimal.TEN))
                .against(basis(clause)));
    }

    /** "Doubled", "a threefold rise", "halved", "a quarter of". */
    private static Optional<Reading> multiple(Clause clause) {
        Form form = clause.quantity().form();
        if (form == Form.FRACTION) {
            return clause.behind().startsWith(" of ") ? read("fraction", Kind.SHARE, clause) : nothing();
        }
        boolean factor =
                form == Form.MULTIPLE || "times".equals(clause.quantity().unit());
        return factor
                ? Optional.of(Reading.of(
                                "multiple",
                                Kind.CHANGE,
                                clause,
                                clause.quantity().value())
                        .against(basis(clause)))
                : Optional.empty();
    }

    private static Optional<Reading> outOf(Clause clause) {
        Quantity quantity = clause.quantity();
        if (quantity.form() != Form.OUT_OF) {
            return Optional.empty();
        }
        if (quantity.unit() != null
                && !TIMES.contains(quantity.unit())
                && !Set.of("vehicle", "person").contains(quantity.unit())) {
            return read("count-out-of", Kind.COUNT, clause);
        }
        BigDecimal percent = quantity.value()
                .multiply(BigDecimal.valueOf(100))
                .divide(quantity.of(), 1, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        BigDecimal step = BigDecimal.valueOf(100).divide(quantity.of(), 1, java.math.RoundingMode.HALF_EVEN);
        return Optional.of(Reading.of("out-of", Kind.SHARE, clause, percent).in("percent", step));
    }

    /** "The $20 billion mark", "thresholds of 70 billion". */
    private static Optional<Reading> threshold(Clause clause) {
        Quantity quantity = clause.quantity();
        if (quantity.form() != Form.NUMBER || quantity.unit() == null && !scaled(quantity)) {
            return Optional.empty();
        }
        boolean mark = clause.behind(Scheme.THRESHOLD, 1).isPresent()
                || clause.before(Scheme.THRESHOLD, 5)
                        .filter(term -> clause.sentence().startsWith(" of ", term.end()))
                        .isPresent();
        return mark
                ? Optional.of(Reading.of("threshold", Kind.THRESHOLD, clause, quantity.value())
                        .in(quantity.unit(), null))
                : Optional.empty();
    }

    private static Optional<Reading> points(Clause clause) {
        String unit = clause.quantity().unit();
        return "percentage_point".equals(unit) || "basis_point".equals(unit)
                ? Optional.of(Reading.of(
                                "points",
                                Kind.CHANGE,
                                clause,
                                signed(clause, clause.quantity().value()))
                        .against(basis(clause)))
                : Optional.empty();
    }

    /** "67 percent of", "accounted for 20 percent", "a share of 30 percent". */
    private static Optional<Reading> share(Clause clause) {
        if (!clause.quantity().percent() || clause.quantity().form() != Form.NUMBER) {
            return Optional.empty();
        }
        boolean grows = clause.before(Scheme.DIRECTION, 14).isPresent();
        boolean of = SHARE_OF.matcher(clause.behind()).matches()
                || clause.behind().matches("(?s)^(?:,| and) .{0,40}percent of .*") && !grows
                || clause.behind().matches("(?s)^ (?:share|stake)\\b.*");
        boolean verb = clause.before(Scheme.SHARE, 40)
                .filter(term -> clause.before(
                                Scheme.DIRECTION, clause.quantity().start() - term.end())
                        .isEmpty())
                .isPresent();
        return (of && !grows || verb) ? read("share", Kind.SHARE, clause) : Optional.empty();
    }

    /** Unemployment, tariffs, interest: a percentage that is a level. */
    private static Optional<Reading> rate(Clause clause) {
        boolean rate = clause.quantity().percent()
                && (clause.measure().endsWith("_rate") || clause.measure().endsWith("_level"))
                && clause.before(Scheme.DIRECTION, 12)
                        .filter(term -> !clause.sentence()
                                .substring(term.end(), clause.quantity().start())
                                .contains(" to "))
                        .isEmpty();
        return rate ? read("rate", Kind.LEVEL, clause) : Optional.empty();
    }

    private static Optional<Reading> growth(Clause clause) {
        if (!clause.quantity().percent()) {
            return Optional.empty();
        }
        return Optional.of(Reading.of(
                        "growth",
                        Kind.CHANGE,
                        clause,
                        signed(clause, clause.quantity().value()))
                .against(basis(clause)));
    }

    /** "A surplus of $9.3 billion", "a $1.9 billion deficit", "the balance stood at -$1.9 billion". */
    private static Optional<Reading> balance(Clause clause) {
        if (!clause.quantity().money()) {
            return Optional.empty();
        }
        Optional<Term> named = clause.before(Scheme.BALANCE, 28)
                .filter(
                        term -> clause.sentence()
                                .substring(term.end(), clause.quantity().start())
                                .matches(
                                        "(?: (?:of|at|to|by|was|came|reached|totaled|totalled|recorded|stood|posted|in|about|around|amounting|narrowed|widened|grew|rose)){0,3} "))
                .or(() -> clause.behind(Scheme.BALANCE, 14));
        boolean change = clause.before().matches("(?s).*\\bby (?:about |around )?$");
        if (named.isPresent() && !change) {
            BigDecimal value = clause.quantity().value().abs();
            return Optional.of(Reading.of(
                            "balance",
                            Kind.BALANCE,
                            clause,
                            "-1".equals(named.get().code()) ? value.negate() : value)
                    .about(new Slot("trade_balance", words(clause, named.get()))));
        }
        return clause.measure().endsWith("_balance") && !change
                ? read("balance", Kind.BALANCE, clause)
                : Optional.empty();
    }

    private static String words(Clause clause, Term term) {
        return clause.sentence().substring(term.start(), term.end());
    }

    /** "Rose by $2 billion": an amount of change, not a level. */
    private static Optional<Reading> absoluteChange(Clause clause) {
        Quantity quantity = clause.quantity();
        boolean by = clause.before().matches("(?s).*\\bby (?:about |around |some |nearly |over )?$")
                && clause.before(Scheme.DIRECTION, 60).isPresent();
        return quantity.form() == Form.NUMBER && quantity.unit() != null && by
                ? Optional.of(Reading.of("absolute-change", Kind.CHANGE, clause, signed(clause, quantity.value()))
                        .against(basis(clause)))
                : Optional.empty();
    }

    private static final Set<String> COUNTED = Set.of(
            "person",
            "job",
            "company",
            "country",
            "item",
            "project",
            "agreement",
            "contract",
            "round",
            "month",
            "quarter",
            "year",
            "day",
            "week",
            "working_day",
            "vessel");

    private static Optional<Reading> count(Clause clause) {
        Quantity quantity = clause.quantity();
        if (quantity.form() != Form.NUMBER || quantity.unit() == null || !COUNTED.contains(quantity.unit())) {
            return Optional.empty();
        }
        boolean time = TIMES.contains(quantity.unit()) || "working_day".equals(quantity.unit());
        boolean parties = "country".equals(quantity.unit()) && quantity.value().compareTo(BigDecimal.valueOf(2)) == 0;
        if (parties || time && quantity.value().compareTo(BigDecimal.valueOf(24)) < 0) {
            return nothing();
        }
        boolean people = "person".equals(quantity.unit()) && scaled(quantity);
        return people || "job".equals(quantity.unit()) ? Optional.empty() : read("count", Kind.COUNT, clause);
    }

    private static Optional<Reading> level(Clause clause) {
        Quantity quantity = clause.quantity();
        if (quantity.form() != Form.NUMBER) {
            return nothing();
        }
        if (quantity.unit() != null) {
            return read("level", Kind.LEVEL, clause);
        }
        boolean population =
                scaled(quantity) && clause.sentence().matches("(?s).*\\b(?i:population|people|inhabitants)\\b.*");
        return population
                ? Optional.of(Reading.of("population", Kind.LEVEL, clause, quantity.value())
                        .in("person", quantity.precision())
                        .about(new Slot("population", null)))
                : nothing();
    }

    private static boolean scaled(Quantity quantity) {
        return quantity.precision() != null && quantity.precision().compareTo(BigDecimal.valueOf(10_000)) >= 0;
    }

    /** Falls are negative. The word that stands nearest says which way it went. */
    private static BigDecimal signed(Clause clause, BigDecimal value) {
        Optional<Term> behind = clause.behind(Scheme.DIRECTION, 22)
                .filter(
                        term -> clause.sentence()
                                .substring(clause.quantity().reach(), term.start())
                                .matches(
                                        "(?: (?:year-on-year|on-year|annual|yearly|monthly|sharp|further|point|points|yoy|month-on-month))* ?|-"));
        Optional<Term> before = clause.before(Scheme.DIRECTION, 4)
                .or(() -> behind)
                .or(() -> clause.before(Scheme.DIRECTION, NEAR))
                .or(() -> clause.before(Scheme.DIRECTION, 140))
                .or(() -> clause.behind(Scheme.DIRECTION, NEAR));
        boolean down = before.filter(term -> "down".equals(term.code())).isPresent();
        return down && value.signum() > 0 ? value.negate() : value;
    }

    /** What a change is measured against; a year before where the text does not say. */
    private static String basis(Clause clause) {
        Optional<Term> named = clause.behind(Scheme.BASIS, 60).or(() -> clause.before(Scheme.BASIS, 90));
        return named.map(Term::code).orElse("yoy");
    }

    /** Words before a number that shape it: "about", "over", "nearly". */
    static Optional<String> qualifier(Clause clause) {
        Optional<Term> before = clause.before(Scheme.QUALIFIER, 2).filter(term -> !"double_digit".equals(term.code()));
        return before.map(Term::code);
    }
}
