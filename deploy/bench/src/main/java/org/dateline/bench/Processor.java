package org.dateline.bench;

import java.lang.management.ManagementFactory;
import java.util.function.IntSupplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long the processor was at work: where others share the machine, the clock measures them too. */
@State(Scope.Thread)
@AuxCounters
public class Processor {
    public long nanoseconds;

    int count(IntSupplier work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int done = work.getAsInt();
        nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
        return done;
    }
}
