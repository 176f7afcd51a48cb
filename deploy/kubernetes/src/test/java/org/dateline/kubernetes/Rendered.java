package org.dateline.kubernetes;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import io.fabric8.kubernetes.api.model.networking.v1.IngressServiceBackend;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The resources of one overlay, as they reach the cluster, and how they refer to each other. */
record Rendered(List<HasMetadata> resources) {

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return resources.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Set<String> names(Class<? extends HasMetadata> kind) {
        return all(kind).stream()
                .map(resource -> resource.getMetadata().getName())
                .collect(Collectors.toSet());
    }

    List<PodTemplateSpec> pods() {
        return resources.stream()
                .flatMap(resource -> PodRules.template(resource).stream())
                .toList();
    }

    List<Container> containers() {
        return pods().stream()
                .flatMap(pod -> pod.getSpec().getContainers().stream())
                .toList();
    }

    /** The names of the ConfigMaps that pods take variables or files from. */
    Set<String> configMapsUsed() {
        Stream<String> whole = containers().stream()
                .flatMap(container -> container.getEnvFrom().stream())
                .map(EnvFromSource::getConfigMapRef)
                .filter(Objects::nonNull)
                .map(reference -> reference.getName());
        Stream<String> single = variables()
                .filter(variable -> variable.getValueFrom().getConfigMapKeyRef() != null)
                .map(variable -> variable.getValueFrom().getConfigMapKeyRef().getName());
        Stream<String> files = pods().stream()
                .flatMap(pod -> pod.getSpec().getVolumes().stream())
                .filter(volume -> volume.getConfigMap() != null)
                .map(volume -> volume.getConfigMap().getName());
        return Stream.of(whole, single, files).flatMap(names -> names).collect(Collectors.toSet());
    }

    /** The names of the Secrets that somebody has to make. */
    Set<String> secretsUsed() {
        Stream<String> whole = containers().stream()
                .flatMap(container -> container.getEnvFrom().stream())
                .map(EnvFromSource::getSecretRef)
                .filter(Objects::nonNull)
                .map(reference -> reference.getName());
        Stream<String> single = variables()
                .filter(variable -> variable.getValueFrom().getSecretKeyRef() != null)
                .map(variable -> variable.getValueFrom().getSecretKeyRef().getName());
        Stream<String> tls = all(Ingress.class).stream()
                .flatMap(ingress -> ingress.getSpec().getTls().stream())
                .map(entry -> entry.getSecretName());
        return Stream.of(whole, single, tls).flatMap(names -> names).collect(Collectors.toSet());
    }

    /** Whether pods answer to a Service, with a container port for each of its ports. */
    boolean answered(Service service) {
        return pods().stream()
                .filter(pod -> labels(pod)
                        .entrySet()
                        .containsAll(service.getSpec().getSelector().entrySet()))
                .anyMatch(pod -> service.getSpec().getPorts().stream()
                        .allMatch(port -> hasPort(pod, port.getTargetPort().getStrVal())));
    }

    Set<String> servicesBehindIngress() {
        return all(Ingress.class).stream()
                .flatMap(ingress -> ingress.getSpec().getRules().stream())
                .flatMap(rule -> rule.getHttp().getPaths().stream())
                .map(path -> path.getBackend().getService())
                .map(IngressServiceBackend::getName)
                .collect(Collectors.toSet());
    }

    /** The names by which a Service is reached from outside. */
    Set<String> hostsOf(String service) {
        return all(Ingress.class).stream()
                .flatMap(ingress -> ingress.getSpec().getRules().stream())
                .filter(rule -> rule.getHttp().getPaths().stream()
                        .anyMatch(path ->
                                service.equals(path.getBackend().getService().getName())))
                .map(IngressRule::getHost)
                .collect(Collectors.toSet());
    }

    /** The policies that are about a pod in particular and say who may call it. */
    List<NetworkPolicy> ingressPolicies(PodTemplateSpec pod) {
        return all(NetworkPolicy.class).stream()
                .filter(policy -> policy.getSpec().getPolicyTypes().contains("Ingress"))
                .filter(policy -> !isEmpty(policy.getSpec().getPodSelector()))
                .filter(policy -> matches(policy.getSpec().getPodSelector(), labels(pod)))
                .toList();
    }

    boolean deniesByDefault() {
        return all(NetworkPolicy.class).stream()
                .map(NetworkPolicy::getSpec)
                .anyMatch(policy -> isEmpty(policy.getPodSelector())
                        && policy.getIngress().isEmpty()
                        && policy.getPolicyTypes().containsAll(List.of("Ingress", "Egress")));
    }

    boolean selectsPods(LabelSelector selector) {
        return pods().stream().anyMatch(pod -> matches(selector, labels(pod)));
    }

    private Stream<EnvVar> variables() {
        return containers().stream()
                .flatMap(container -> container.getEnv().stream())
                .filter(variable -> variable.getValueFrom() != null);
    }

    private static boolean hasPort(PodTemplateSpec pod, String name) {
        return pod.getSpec().getContainers().stream()
                .flatMap(container -> container.getPorts().stream())
                .anyMatch(port -> port.getName().equals(name));
    }

    private static Map<String, String> labels(PodTemplateSpec pod) {
        return pod.getMetadata().getLabels();
    }

    private static boolean isEmpty(LabelSelector selector) {
        return selector.getMatchExpressions().isEmpty()
                && (selector.getMatchLabels() == null
                        || selector.getMatchLabels().isEmpty());
    }

    private static boolean matches(LabelSelector selector, Map<String, String> labels) {
        return (selector.getMatchLabels() == null
                        || labels.entrySet()
                                .containsAll(selector.getMatchLabels().entrySet()))
                && selector.getMatchExpressions().stream()
                        .allMatch(expression -> expression.getOperator().equals("In")
                                && expression.getValues().contains(labels.get(expression.getKey())));
    }
}
