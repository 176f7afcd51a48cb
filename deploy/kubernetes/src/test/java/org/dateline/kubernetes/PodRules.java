package org.dateline.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What every pod of the suite keeps to: no more rights than it needs, probed, and with bounds. */
final class PodRules {
    private PodRules() {}

    static Optional<PodTemplateSpec> template(HasMetadata resource) {
        if (resource instanceof Deployment deployment) {
            return Optional.of(deployment.getSpec().getTemplate());
        }
        if (resource instanceof StatefulSet set) {
            return Optional.of(set.getSpec().getTemplate());
        }
        return Optional.empty();
    }

    /** What a workload breaks, in words; nothing for what is no workload, or only a patch of one. */
    static List<String> broken(HasMetadata resource) {
        return template(resource)
                .map(PodTemplateSpec::getSpec)
                .filter(Objects::nonNull)
                .filter(pod -> !pod.getContainers().isEmpty())
                .map(pod -> broken(resource.getMetadata().getName(), pod))
                .orElse(List.of());
    }

    private static List<String> broken(String name, PodSpec pod) {
        List<String> broken = new ArrayList<>();
        demand(broken, name + " has no token of the cluster", isFalse(pod.getAutomountServiceAccountToken()));
        demand(broken, name + " gets no variables from the names of services", isFalse(pod.getEnableServiceLinks()));
        PodSecurityContext security = Objects.requireNonNullElseGet(pod.getSecurityContext(), PodSecurityContext::new);
        demand(broken, name + " is not root", isTrue(security.getRunAsNonRoot()) && positive(security.getRunAsUser()));
        demand(
                broken,
                name + " has the runtime's seccomp profile",
                security.getSeccompProfile() != null
                        && "RuntimeDefault".equals(security.getSeccompProfile().getType()));
        demand(
                broken,
                name + " mounts nothing of the node",
                pod.getVolumes().stream().allMatch(volume -> volume.getHostPath() == null));
        Stream.concat(pod.getInitContainers().stream(), pod.getContainers().stream())
                .forEach(container -> secured(broken, container));
        pod.getContainers().forEach(container -> probed(broken, container));
        return broken;
    }

    private static void secured(List<String> broken, Container container) {
        String name = container.getName();
        SecurityContext security = Objects.requireNonNullElseGet(container.getSecurityContext(), SecurityContext::new);
        demand(broken, name + " cannot gain privileges", isFalse(security.getAllowPrivilegeEscalation()));
        demand(broken, name + " cannot write to its image", isTrue(security.getReadOnlyRootFilesystem()));
        demand(
                broken,
                name + " has no capabilities",
                security.getCapabilities() != null
                        && List.of("ALL").equals(security.getCapabilities().getDrop())
                        && security.getCapabilities().getAdd().isEmpty());
        ResourceRequirements resources =
                Objects.requireNonNullElseGet(container.getResources(), ResourceRequirements::new);
        demand(
                broken,
                name + " says what it needs and where it ends",
                has(resources.getRequests(), "cpu", "memory") && has(resources.getLimits(), "memory"));
        demand(
                broken,
                name + " holds no secret in its manifest",
                container.getEnv().stream()
                        .noneMatch(variable -> variable.getValue() != null
                                && variable.getName().matches(".*(PASSWORD|SECRET).*")));
    }

    private static void probed(List<String> broken, Container container) {
        demand(
                broken,
                container.getName() + " is probed",
                container.getStartupProbe() != null
                        && container.getLivenessProbe() != null
                        && container.getReadinessProbe() != null);
    }

    private static void demand(List<String> broken, String rule, boolean kept) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static boolean has(Map<String, ?> amounts, String... names) {
        return amounts != null && amounts.keySet().containsAll(List.of(names));
    }

    private static boolean isTrue(Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(Boolean value) {
        return Boolean.FALSE.equals(value);
    }

    private static boolean positive(Long user) {
        return user != null && user > 0;
    }
}
