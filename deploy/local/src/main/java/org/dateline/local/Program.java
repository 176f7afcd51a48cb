package org.dateline.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A server to run: how to start it, and how to see that it serves.
 *
 * @param name the stem of its log and pid files
 * @param title what people call it
 * @param address where it answers, shown once it does
 * @param environment added to the starter's own
 * @param healthy asks the running server; quick, and false rather than an exception
 * @param patience how long a start may take
 * @param stopSignal the signal that makes it stop in good order, without "SIG"
 */
record Program(
        String name,
        String title,
        String address,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        BooleanSupplier healthy,
        Duration patience,
        String stopSignal) {}
