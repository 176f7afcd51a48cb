package org.dateline.bench;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks and says how many characters each reader reads in a second of the processor's time. */
public final class Benchmarks {
    private Benchmarks() {}

    /** @param args in one, what JMH's command line takes: a regular expression of benchmarks, options */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        String[] given = args.length == 0 || args[0].isBlank() ? new String[0] : args[0].split(" ");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(given))
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
            double share = result.getSecondaryResults().get("nanoseconds").getScore() / 1e9;
            speeds.put(
                    length == null ? reader : "%s, texts of %7s characters".formatted(reader, length),
                    result.getPrimaryResult().getScore() / share * characters);
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
