package org.dateline.local;

import java.nio.file.Path;

/** The Java that runs this starter, and so its children. */
final class Jvm {
    private Jvm() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
