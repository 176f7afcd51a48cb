package org.dateline.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and says how many characters a second each reader reads, and how the engine compares. */
public final class Benchmarks {
    private Benchmarks() {}

    /** @param args a regular expression of benchmarks; without one, all are run */
    public static void main(String[] args) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(args.length == 0 || args[0].isBlank() ? "org.dateline.bench" : args[0])
                .addProfiler("gc")
                .jvmArgsAppend(
                        "-Ddateline.sample=" + System.getProperty("dateline.sample"),
                        "-Ddateline.annie=" + System.getProperty("dateline.annie"));
        Collection<RunResult> results = new Runner(options.build()).run();
        long corpus = Corpus.characters(Corpus.releases());
        Map<String, Double> speeds = new TreeMap<>();
        for (RunResult result : results) {
            String length = result.getParams().getParam("length");
            String reader = result.getPrimaryResult().getLabel();
            double characters = length == null ? corpus : LengthBenchmark.TOTAL;
            speeds.put(
                    length == null ? reader : "%s, texts of %7s characters".formatted(reader, length),
                    result.getPrimaryResult().getScore() * characters);
        }
        Double engine = speeds.get("engine");
        speeds.forEach((reader, speed) -> System.out.printf(
                "%-36s %8.3f million characters a second%s%n",
                reader,
                speed / 1e6,
                engine == null || reader.startsWith("engine")
                        ? ""
                        : ", the engine %.2f times as many".formatted(engine / speed)));
    }
}
