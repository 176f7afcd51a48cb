package org.dateline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.stats.extraction.Extractor;
import org.dateline.stats.extraction.Source;
import org.dateline.stats.vocabulary.ConceptFile;
import org.dateline.stats.vocabulary.TrieLexicon;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The sample archive read once, by four readers on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
    /** A number with its separators, its currency and its unit: what is left of reading when nothing is understood. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[-+\\u2212]\\s?)?(?:US\\$|[$\\u20ac\\u00a3\\u00a5\\u20a9])?\\s?\\d+(?:,\\d{3})*(?:\\.\\d+)?"
                    + "(?:\\s?(?:thousand|million|billion|trillion))?(?:\\s?(?:%|percent|percentage points?))?");

    /** What somebody would write to get figures in parts: sign, currency by mark or code, number, scale, and unit in words. */
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\w.,])(?<sign>[-+\\u2212\\u2013]\\s?)?"
                    + "(?<currency>(?:(?:US|HK|C|A|NZ)?[$\\u20ac\\u00a3\\u00a5\\u20a9]|USD|EUR|KRW|JPY|GBP|CNY)\\s?)?"
                    + "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?<scale>[\\s-]?(?:thousand|million|billion|trillion|mn|bn|tn)\\b)?"
                    + "(?<unit>\\s?(?:%|(?:percent(?:age points?)?|per cent|pp|points?|dollars?|euros?|won|yen|units?|vehicles?"
                    + "|cars?|tons?|tonnes|barrels?|times|fold)\\b))?",
            Pattern.CASE_INSENSITIVE);

    private final List<Source> releases = Corpus.releases();
    private Extractor extractor;
    private GatePipeline gate;

    @Setup
    public void prepare() {
        extractor = new Extractor(new TrieLexicon(ConceptFile.read()));
    }

    @Benchmark
    public int engine(Processor processor) {
        return processor.count(this::engine);
    }

    private int engine() {
        int figures = 0;
        for (Source release : releases) {
            figures += extractor.read(release).figures().size();
        }
        return figures;
    }

    @Benchmark
    public int expression(Processor processor) {
        return processor.count(() -> count(NUMBER));
    }

    @Benchmark
    public int figureExpression(Processor processor) {
        return processor.count(() -> count(FIGURE));
    }

    private int count(Pattern pattern) {
        int found = 0;
        for (Source release : releases) {
            Matcher matcher = pattern.matcher(release.text());
            while (matcher.find()) {
                found++;
            }
        }
        return found;
    }

    @Benchmark
    public int gate(Processor processor) {
        return processor.count(this::gate);
    }

    private int gate() {
        gate = gate == null ? new GatePipeline() : gate;
        int annotations = 0;
        for (Source release : releases) {
            annotations += gate.read(release.text());
        }
        return annotations;
    }
}
