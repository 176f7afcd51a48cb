package org.dateline.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The part of a {@code kustomization.yaml} that this project uses; another field is a mistake. */
record Kustomization(
        String apiVersion,
        String kind,
        String namespace,
        List<String> resources,
        List<String> components,
        List<Labels> labels,
        List<Generator> configMapGenerator,
        List<Replicas> replicas,
        List<Patch> patches,
        List<Image> images) {

    static Kustomization read(Path file) throws IOException {
        return Manifest.read(Files.readString(file), Kustomization.class);
    }

    /** What it names, as kustomize looks for it: files in its own directory, or directories with a kustomization. */
    List<String> brokenReferences(Path directory) {
        List<String> broken = new ArrayList<>();
        Stream.concat(all(resources), all(components)).forEach(name -> {
            Path target = directory.resolve(name).normalize();
            boolean found = Files.isDirectory(target)
                    ? Files.exists(target.resolve("kustomization.yaml"))
                    : Files.exists(target) && target.startsWith(directory);
            if (!found) {
                broken.add(name);
            }
        });
        Stream<String> files = all(configMapGenerator)
                .flatMap(generator -> all(generator.files()))
                .map(file -> file.substring(file.indexOf('=') + 1));
        Stream<String> paths = all(patches).map(Patch::path).filter(Objects::nonNull);
        Stream.concat(files, paths)
                .filter(name -> {
                    Path target = directory.resolve(name).normalize();
                    return !Files.isRegularFile(target) || !target.startsWith(directory);
                })
                .forEach(broken::add);
        return broken;
    }

    private static <T> Stream<T> all(List<T> list) {
        return list == null ? Stream.of() : list.stream();
    }

    record Labels(Map<String, String> pairs, boolean includeTemplates) {}

    record Generator(String name, String behavior, List<String> literals, List<String> files) {}

    record Replicas(String name, int count) {}

    record Patch(String path, Target target, String patch) {}

    record Target(String kind) {}

    record Image(String name, String newName, String newTag) {}
}
