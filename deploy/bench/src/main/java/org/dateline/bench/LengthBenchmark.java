package org.dateline.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same million characters in texts of several lengths: if reading is linear, all cost the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
public class LengthBenchmark {
    static final int TOTAL = 1_000_000;

    @Param({"1000", "10000", "100000", "1000000"})
    public int length;

    private Extractor extractor;
    private List<Source> texts;

    @Setup
    public void prepare() {
        extractor = new Extractor(new TrieLexicon(ConceptFile.read()));
        texts = Corpus.pieces(length, TOTAL);
    }

    @Benchmark
    public int engine(Processor processor) {
        return processor.count(this::engine);
    }

    private int engine() {
        int figures = 0;
        for (Source text : texts) {
            figures += extractor.read(text).figures().size();
        }
        return figures;
    }
}
