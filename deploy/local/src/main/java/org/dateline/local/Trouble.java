package org.dateline.local;

/** Why the starter cannot go on: one sentence for the person at the console, one exit code for scripts. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The exit codes, also listed in deploy/local/README.md. */
    enum Reason {
        OPTION(2),
        PORT(3),
        DIRECTORY(4),
        ALREADY_RUNNING(5),
        BUILD(6),
        START(7);

        final int exitCode;

        Reason(int exitCode) {
            this.exitCode = exitCode;
        }
    }

    private final Reason reason;

    Trouble(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    Trouble(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
