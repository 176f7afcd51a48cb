package org.dateline.local;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the command line asks for, given as {@code -Ddateline.…}.
 *
 * @param root the checkout
 * @param data where the database, secrets and logs are kept
 * @param empty start without taking in the sample archive
 * @param keycloak the Keycloak distribution as Maven resolved it
 * @param offline whether a build started from here may use the network
 */
record Options(Path root, Path data, boolean empty, Ports ports, Path keycloak, boolean offline) {
    private static final Set<String> KNOWN = Set.of(
            "dateline.root",
            "dateline.data",
            "dateline.empty",
            "dateline.keycloak",
            "dateline.maven",
            "dateline.require",
            "dateline.port.web",
            "dateline.port.catalog",
            "dateline.port.stats",
            "dateline.port.keycloak",
            "dateline.port.postgres");

    /**
     * Reads the options; an option that does not exist is an error, for a mistyped port would otherwise be ignored.
     *
     * @throws Trouble with the option's name and what it takes
     */
    static Options from(Properties properties) {
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("dateline.") && !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new Trouble(Trouble.Reason.OPTION, "-D" + name + " is not an option of Dateline.");
                });
        Path root =
                path(properties, "dateline.root").orElseGet(() -> Path.of("").toAbsolutePath());
        return new Options(
                root,
                path(properties, "dateline.data").orElseGet(() -> root.resolve(".dateline")),
                flag(properties, "dateline.empty"),
                new Ports(
                        port(properties, "web", Ports.DEFAULT.web()),
                        port(properties, "catalog", Ports.DEFAULT.catalog()),
                        port(properties, "stats", Ports.DEFAULT.stats()),
                        port(properties, "keycloak", Ports.DEFAULT.keycloak()),
                        port(properties, "postgres", Ports.DEFAULT.postgres())),
                path(properties, "dateline.keycloak")
                        .orElseThrow(() -> new Trouble(
                                Trouble.Reason.OPTION,
                                "-Ddateline.keycloak must name Keycloak's zip file; mvn -Pup does this by itself.")),
                properties.getProperty("dateline.maven", "").equals("offline=true"));
    }

    private static Optional<Path> path(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .filter(text -> !text.isBlank())
                .map(text -> Path.of(text).toAbsolutePath().normalize());
    }

    private static boolean flag(Properties properties, String name) {
        String text = properties.getProperty(name, "false");
        return text.isEmpty() || Boolean.parseBoolean(text);
    }

    private static int port(Properties properties, String name, int usual) {
        String text = properties.getProperty("dateline.port." + name);
        if (text == null) {
            return usual;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw new Trouble(
                    Trouble.Reason.OPTION, "-Ddateline.port." + name + "=" + text + " is not a port.", notANumber);
        }
    }
}
