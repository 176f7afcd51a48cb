package org.dateline.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the person at the keyboard sees: a line for each thing that is finished, and on a terminal one more line, drawn
 * again and again, for what is going on.
 */
final class Console {
    private static final String CLEAR_LINE = "\r\u001b[2K";
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final Map<String, String> going = new LinkedHashMap<>();

    Console(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A finished line. */
    synchronized void say(String line) {
        out.print(terminal ? CLEAR_LINE : "");
        out.println(line);
        draw();
    }

    /** Forgets what was going on, because all of it is being stopped. */
    synchronized void forgetAll() {
        going.clear();
    }

    /** Begins a step, which shows until it is done. A log file, unlike a terminal, gets a line for slow steps only. */
    Step begin(String what) {
        Step step = new Step(what);
        step.progress("…");
        return step;
    }

    private synchronized void draw() {
        if (terminal && !going.isEmpty()) {
            StringBuilder line = new StringBuilder("  ");
            going.forEach((what, how) -> line.append(line.length() > 2 ? " · " : "")
                    .append(what)
                    .append(' ')
                    .append(how));
            out.print(CLEAR_LINE + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
        }
        out.flush();
    }

    /** "3.4 s", "2 min 5 s". */
    static String readable(Duration time) {
        return time.toSeconds() < 60
                ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0)
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }

    /** Something that takes a while. */
    final class Step {
        private final String what;
        private final long begun = System.nanoTime();

        private Step(String what) {
            this.what = what;
        }

        /** Says how far it is; on a terminal only. */
        void progress(String how) {
            synchronized (Console.this) {
                going.put(what, how);
                draw();
            }
        }

        /** Says so in a log file too, because what follows takes a minute or so. */
        void slow(String why) {
            if (!terminal) {
                say(String.format("  %-12s %s …", what, why));
            }
            progress(why + " …");
        }

        /** Ends without a line of its own. */
        void forget() {
            synchronized (Console.this) {
                going.remove(what);
                draw();
            }
        }

        void done(String result) {
            synchronized (Console.this) {
                going.remove(what);
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - begun);
            say(String.format("  %-12s %-34s %s", what, result, readable(taken)));
        }
    }
}
