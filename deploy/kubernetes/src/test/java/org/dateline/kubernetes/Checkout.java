package org.dateline.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files are; tests run in the directory of their module. */
final class Checkout {
    static final Path KUBERNETES = Path.of("").toAbsolutePath();
    static final Path DEPLOY = KUBERNETES.getParent();
    static final Path ROOT = DEPLOY.getParent();
    static final List<String> SERVICES = List.of("catalog-service", "stats-service", "web-ui");

    private Checkout() {}

    static List<Path> kustomizations() throws IOException {
        return yaml("", DEPLOY).stream().filter(Checkout::isKustomization).toList();
    }

    static List<Path> manifests() throws IOException {
        return Stream.of("base", "components", "overlays")
                .flatMap(part -> yaml(part, KUBERNETES).stream())
                .filter(file -> !isKustomization(file))
                .toList();
    }

    private static boolean isKustomization(Path file) {
        return file.endsWith("kustomization.yaml");
    }

    private static List<Path> yaml(String part, Path directory) {
        try (Stream<Path> files = Files.walk(directory.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
