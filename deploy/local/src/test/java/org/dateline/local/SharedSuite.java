package org.dateline.local;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One installation for all tests that need the suite, because its start is what takes long. It begins with the first
 * test that asks for it and ends after the last; each finds it running, whatever the one before did.
 */
final class SharedSuite implements AutoCloseable {
    private final Path data;
    private final Ports ports;
    private RunningSuite suite;

    private SharedSuite() throws IOException {
        data = RunningSuite.freshData("shared");
        ports = FreePorts.pick();
    }

    /** Hands the installation to the constructors of tests. */
    static final class Provider implements ParameterResolver {
        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(SharedSuite.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SharedSuite.class;
        }

        @Override
        public SharedSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(HERE)
                    .computeIfAbsent(SharedSuite.class, key -> create(), SharedSuite.class);
        }

        private static SharedSuite create() {
            try {
                return new SharedSuite();
            } catch (IOException unwritable) {
                throw new java.io.UncheckedIOException(unwritable);
            }
        }
    }

    Path data() {
        return data;
    }

    Ports ports() {
        return ports;
    }

    /** The suite with every part of it healthy, started if need be. */
    RunningSuite running() throws IOException, InterruptedException {
        if (suite == null || !suite.process().isAlive()) {
            launchAgain();
            suite.awaitLine("Ready after");
        }
        suite.awaitHealthy();
        return suite;
    }

    /** Starts the suite and waits for nothing. */
    RunningSuite launchAgain() throws IOException {
        suite = RunningSuite.launch(data, ports);
        return suite;
    }

    @Override
    public void close() {
        if (suite != null) {
            suite.close();
        }
    }
}
