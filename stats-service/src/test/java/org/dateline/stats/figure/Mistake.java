package org.dateline.stats.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.extraction.Figure.Kind;
import org.dateline.stats.extraction.Figure.Relation;
import org.dateline.stats.extraction.Period;

/**
 * One number of a release is wrong, by more than its rounding and that of what it follows from allow, where what it follows
 * from is told: in the release or, for what reaches back, in those before it.
 */
enum Mistake {
    BALANCE {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return first(told, figure -> figure.kind() == Kind.BALANCE && isMonth(figure))
                    .map(index -> off(told, index, THREE.multiply(world.dollars), random));
        }
    },
    LEVEL {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return first(told, figure -> isTotal(figure) && figure.part() == Figure.Part.BODY)
                    .map(index -> off(told, index, THREE.multiply(world.dollars), random));
        }
    },
    SHARE {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return any(
                            told,
                            random,
                            figure -> figure.kind() == Kind.SHARE
                                    && figure.relatesTo().size() == 2)
                    .map(index -> {
                        Figure share = told.get(index);
                        BigDecimal allowed = slack(told, share.relatesTo(), share.value());
                        return off(told, index, allowed.add(share.precision()), random);
                    });
        }
    },
    GROWTH {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return any(
                            told,
                            random,
                            figure -> figure.kind() == Kind.CHANGE
                                    && base(told, figure).isPresent())
                    .map(index -> {
                        Figure growth = told.get(index);
                        List<Relation> operands = List.of(
                                growth.relatesTo().get(0),
                                new Relation(base(told, growth).orElseThrow(), "base"));
                        BigDecimal percent = growth.value().add(BigDecimal.valueOf(100));
                        return off(told, index, slack(told, operands, percent).add(growth.precision()), random);
                    });
        }
    },
    SUM {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return first(
                            told,
                            figure -> figure.kind() == Kind.LEVEL
                                    && figure.period().frequency().equals("A"))
                    .map(index -> off(told, index, THREE.multiply(world.dollars), random));
        }
    },
    PARTS {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return any(told, random, figure -> figure.kind() == Kind.LEVEL && figure.counterpart() != null)
                    .map(index -> with(told, index, told.get(2).value().multiply(new BigDecimal("1.05"))));
        }
    },
    TITLE {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            int index = random.nextInt(2);
            return Optional.of(off(told, index, told.get(index).precision().multiply(THREE), random));
        }
    },
    STREAK {
        @Override
        Optional<List<Figure>> in(List<Figure> told, World world, Random random) {
            return first(
                            told,
                            figure -> "consecutive".equals(figure.streak())
                                    && "exports".equals(figure.measure().code())
                                    && figure.counterpart() == null
                                    && figure.relatesTo().isEmpty())
                    .filter(index -> index == 0 || told.get(index - 1).kind() != Kind.THRESHOLD)
                    .filter(index -> broken(world, told.get(index)))
                    .map(index ->
                            with(told, index, told.get(index).value().add(BigDecimal.valueOf(1 + random.nextInt(4)))));
        }
    };

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final int MOST = 12;

    /** @return the release with one number wrong; empty where it has none of the sort */
    abstract Optional<List<Figure>> in(List<Figure> told, World world, Random random);

    /** Wrong by more than is allowed, and by at most so many times as much. */
    private static List<Figure> off(List<Figure> told, int index, BigDecimal allowed, Random random) {
        Figure right = told.get(index);
        BigDecimal error = allowed.multiply(BigDecimal.valueOf(1 + MOST * random.nextDouble()))
                .divide(right.precision(), 0, RoundingMode.CEILING)
                .add(BigDecimal.ONE)
                .multiply(right.precision());
        return with(told, index, right.value().add(random.nextBoolean() ? error : error.negate()));
    }

    private static List<Figure> with(List<Figure> told, int index, BigDecimal value) {
        List<Figure> wrong = new ArrayList<>(told);
        Figure right = told.get(index);
        wrong.set(
                index,
                new Figure(
                        right.start(),
                        right.end(),
                        value.toPlainString(),
                        right.part(),
                        right.partStart(),
                        right.partEnd(),
                        right.kind(),
                        value,
                        null,
                        null,
                        right.unit(),
                        right.precision(),
                        right.qualifier(),
                        right.measure(),
                        right.subject(),
                        right.area(),
                        right.counterpart(),
                        right.period(),
                        right.basis(),
                        right.adjustment(),
                        right.streak(),
                        right.relatesTo(),
                        right.confidence(),
                        right.rule()));
        return List.copyOf(wrong);
    }

    /** What the rounding of two operands makes of a percentage of them. */
    private static BigDecimal slack(List<Figure> told, List<Relation> operands, BigDecimal percent) {
        return operands.stream()
                .map(operand -> told.get(operand.figure()))
                .map(operand -> operand.precision()
                        .divide(operand.value(), MathContext.DECIMAL64)
                        .multiply(percent.abs()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(new BigDecimal("1.1"));
    }

    private static Optional<Integer> base(List<Figure> told, Figure growth) {
        return growth.relatesTo().isEmpty()
                ? Optional.empty()
                : first(
                        told,
                        other -> other.kind() == Kind.LEVEL
                                && other.period().equals(growth.period().yearBefore())
                                && other.subject().equals(growth.subject())
                                && other.counterpart() == growth.counterpart()
                                && "USD".equals(other.unit()));
    }

    /** Whether the month before a streak was clearly another way, and has been told of. */
    private static boolean broken(World world, Figure streak) {
        YearMonth before =
                YearMonth.from(streak.period().to()).minusMonths(streak.value().intValue());
        Period month = Period.months(before, before);
        BigDecimal growth = world.growth(
                new World.Line("exports", World.ALL, null),
                month,
                month.yearBefore(),
                YearMonth.from(streak.period().to()));
        return !before.isBefore(World.PUBLISHED_FROM) && growth.compareTo(new BigDecimal("-1.5")) < 0;
    }

    private static boolean isTotal(Figure figure) {
        return figure.kind() == Kind.LEVEL
                && isMonth(figure)
                && figure.counterpart() == null
                && "exports".equals(figure.measure().code())
                && World.ALL.equals(figure.subject().code());
    }

    private static boolean isMonth(Figure figure) {
        return figure.period().regular() && figure.period().frequency().equals("M");
    }

    private static Optional<Integer> first(List<Figure> told, Predicate<Figure> wanted) {
        return IntStream.range(0, told.size())
                .filter(index -> wanted.test(told.get(index)))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> any(List<Figure> told, Random random, Predicate<Figure> wanted) {
        List<Integer> found = IntStream.range(0, told.size())
                .filter(index -> wanted.test(told.get(index)))
                .boxed()
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }
}
