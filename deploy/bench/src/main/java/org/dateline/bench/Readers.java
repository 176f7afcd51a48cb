package org.dateline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readers who ask at fixed moments, whether they were answered or not: for the figures of some release, its checks, or the
 * points of a series that it states. What they wait is counted from the moment that they meant to ask.
 */
final class Readers implements AutoCloseable {
    private static final Pattern SERIES = Pattern.compile("\"series\":\"([^\"]+)\"");
    private static final int THREADS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final String service;
    private final int releases;

    Readers(String service, int releases) {
        this.service = service;
        this.releases = releases;
    }

    void start(int requestsASecond) {
        for (int reader = 0; reader < THREADS; reader++) {
            long every = TimeUnit.SECONDS.toNanos(1) * THREADS / requestsASecond;
            long begin = System.nanoTime() + every * (reader + 1) / THREADS;
            Reader asking = new Reader(new Random(reader), begin, every);
            threads.scheduleAtFixedRate(asking::ask, begin - System.nanoTime(), every, TimeUnit.NANOSECONDS);
        }
    }

    private final class Reader {
        private final Random random;
        private final long every;
        private long due;
        private String next;

        Reader(Random random, long begin, long every) {
            this.random = random;
            this.due = begin;
            this.every = every;
        }

        void ask() {
            String path = next == null ? "/api/v1/releases/" + release() + "/figures" : next;
            next = null;
            try {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create(service + path))
                                .timeout(PATIENCE)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    failures.add(path + " " + answer.statusCode());
                }
                Matcher series = SERIES.matcher(path.endsWith("/figures") ? answer.body() : "");
                if (series.find()) {
                    next = random.nextInt(4) == 0
                            ? path.replace("/figures", "/checks")
                            : "/api/v1/series/" + series.group(1) + "/observations";
                }
            } catch (IOException unanswered) {
                failures.add(path + " " + unanswered);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            waits.add(System.nanoTime() - due);
            due += every;
        }

        private String release() {
            return ArchiveRows.id(random.nextInt(releases)).toString();
        }
    }

    /** Stops asking, and says how long readers waited. */
    String report() {
        close();
        List<Long> sorted = waits.stream().sorted().toList();
        return sorted.isEmpty()
                ? "no reader asked"
                : "%d requests, %d failed%s; half within %.0f ms, 95 %% %.0f ms, 99 %% %.0f ms, the slowest %.0f ms"
                        .formatted(
                                sorted.size(),
                                failures.size(),
                                failures.isEmpty() ? "" : " (such as " + failures.get(0) + ")",
                                part(sorted, 0.5),
                                part(sorted, 0.95),
                                part(sorted, 0.99),
                                part(sorted, 1));
    }

    private static double part(List<Long> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size())) / 1e6;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
