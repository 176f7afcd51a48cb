package org.dateline.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each overlay, rendered by kubectl, fits together. */
class OverlaysTest {

    @BeforeEach
    void needsKubectl() {
        Kubectl.demand();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "scaled"})
    void podsKeepTheRulesAndRunKnownImages(String overlay) throws IOException {
        Rendered rendered = render(overlay);

        assertFalse(rendered.pods().isEmpty());
        for (HasMetadata resource : rendered.resources()) {
            assertEquals(List.of(), PodRules.broken(resource));
        }
        for (Container container : rendered.containers()) {
            assertTrue(container.getImage().matches(".+:[0-9].*"), container.getImage() + " has no fixed version");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "scaled"})
    void everythingIsInOneNamespaceAndBelongsToDateline(String overlay) throws IOException {
        Rendered rendered = render(overlay);

        for (HasMetadata resource : rendered.resources()) {
            String name = resource.getMetadata().getName();
            if (!(resource instanceof Namespace)) {
                assertEquals("dateline", resource.getMetadata().getNamespace(), name);
            }
        }
        for (PodTemplateSpec pod : rendered.pods()) {
            assertEquals("dateline", pod.getMetadata().getLabels().get("app.kubernetes.io/part-of"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "scaled"})
    void everyReferenceMeetsSomething(String overlay) throws IOException {
        Rendered rendered = render(overlay);

        assertTrue(rendered.names(ConfigMap.class).containsAll(rendered.configMapsUsed()));
        assertTrue(rendered.names(Service.class).containsAll(rendered.servicesBehindIngress()));
        assertTrue(rendered.servicesBehindIngress().containsAll(Checkout.SERVICES));
        for (Service service : rendered.all(Service.class)) {
            assertTrue(rendered.answered(service), service.getMetadata().getName() + " has no pods");
        }
        for (PodDisruptionBudget budget : rendered.all(PodDisruptionBudget.class)) {
            assertTrue(rendered.selectsPods(budget.getSpec().getSelector()));
        }
        for (HorizontalPodAutoscaler scaler : rendered.all(HorizontalPodAutoscaler.class)) {
            assertTrue(rendered.names(Deployment.class)
                    .contains(scaler.getSpec().getScaleTargetRef().getName()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "scaled"})
    void readersAreLedToTheHostAtWhichStatsServiceAnswers(String overlay) throws IOException {
        Rendered rendered = render(overlay);

        String address = rendered.all(ConfigMap.class).stream()
                .flatMap(map -> Stream.ofNullable(map.getData().get("DATELINE_STATISTICS_ADDRESS")))
                .findFirst()
                .orElseThrow();
        assertTrue(
                rendered.hostsOf("stats-service").contains(URI.create(address).getHost()), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "scaled"})
    void theNetworkDeniesByDefaultAndEveryPodHasItsPolicy(String overlay) throws IOException {
        Rendered rendered = render(overlay);

        assertTrue(rendered.deniesByDefault());
        for (PodTemplateSpec pod : rendered.pods()) {
            assertFalse(
                    rendered.ingressPolicies(pod).isEmpty(),
                    pod.getMetadata().getLabels().toString());
        }
        for (NetworkPolicy policy : rendered.all(NetworkPolicy.class)) {
            assertTrue(
                    rendered.selectsPods(policy.getSpec().getPodSelector()),
                    policy.getMetadata().getName() + " is about no pod");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "production", "scaled"})
    void secretsAreMadeByTheOperatorAsTheReadmeSays(String overlay) throws IOException {
        Rendered rendered = render(overlay);
        String readme = Files.readString(Checkout.KUBERNETES.resolve("README.md"));

        assertEquals(List.of(), rendered.all(Secret.class));
        assertEquals(
                Set.of(),
                rendered.secretsUsed().stream()
                        .filter(secret -> !readme.contains("`" + secret + "`"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void productionHasNeitherDemoServersNorDemoAccounts() throws IOException {
        String rendered = Kubectl.render(Checkout.KUBERNETES.resolve("overlays/production"));

        assertFalse(rendered.contains("postgres:18"));
        assertFalse(rendered.contains("dateline/keycloak"));
        assertFalse(rendered.contains("dateline-cli"));
        assertTrue(rendered.contains("WEB_SECURE_COOKIES: \"true\""));
    }

    private static Rendered render(String overlay) throws IOException {
        String yaml = Kubectl.render(Checkout.KUBERNETES.resolve("overlays").resolve(overlay));
        return new Rendered(Manifest.read(yaml));
    }
}
