package org.dateline.local;

import java.io.IOException;

/** Sends a signal by name; Java itself knows only TERM and KILL. */
final class Signals {
    private Signals() {}

    static void send(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException noSuchCommand) {
            process.destroy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }
}
