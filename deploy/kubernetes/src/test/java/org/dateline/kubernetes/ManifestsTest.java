package org.dateline.kubernetes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files as they are committed, which needs no tool of Kubernetes. */
class ManifestsTest {

    static List<Path> manifests() throws IOException {
        return Checkout.manifests();
    }

    static List<Path> kustomizations() throws IOException {
        return Checkout.kustomizations();
    }

    static List<String> services() {
        return Checkout.SERVICES;
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyManifestIsOfKubernetesTypesAndKeepsTheRules(Path file) throws IOException {
        List<HasMetadata> resources = Manifest.read(Files.readString(file));

        assertFalse(resources.isEmpty());
        for (HasMetadata resource : resources) {
            assertEquals(List.of(), PodRules.broken(resource));
            assertFalse(resource instanceof Secret, "a secret in the repository");
        }
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void everyKustomizationNamesWhatIsThere(Path file) throws IOException {
        Kustomization kustomization = Kustomization.read(file);

        assertEquals(List.of(), kustomization.brokenReferences(file.getParent()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void theReadmeExplainsEveryVariableThatAServiceReads(String service) throws IOException {
        String properties =
                Files.readString(Checkout.ROOT.resolve(service).resolve("src/main/resources/application.properties"));
        String readme = Files.readString(Checkout.KUBERNETES.resolve("README.md"));

        List<String> variables = Pattern.compile("\\$\\{([A-Z_]+)")
                .matcher(properties)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();

        assertFalse(variables.isEmpty());
        assertEquals(
                List.of(),
                variables.stream()
                        .filter(variable -> !readme.contains("`" + variable + "`"))
                        .toList());
    }

    @Test
    void containersRunTheKeycloakThatTheSuiteIsTestedWith() throws IOException {
        String pom = Files.readString(Checkout.ROOT.resolve("pom.xml"));
        String dockerfile = Files.readString(Checkout.DEPLOY.resolve("keycloak/Dockerfile"));

        String tested = pom.replaceAll("(?s).*<keycloak.version>(.*)</keycloak.version>.*", "$1");

        assertTrue(dockerfile.contains("keycloak:" + tested + "\n"), tested);
    }

    @Test
    void anUnknownFieldIsRefusedHoweverDeepItIs() throws IOException {
        String right = Files.readString(Checkout.KUBERNETES.resolve("base/web-ui/deployment.yaml"));

        String wrong = right.replace("periodSeconds", "periodSecond");

        IOException refused = assertThrows(IOException.class, () -> Manifest.read(wrong));
        assertTrue(refused.getMessage().contains("periodSecond"), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runAsNonRoot: true",
                "runAsUser: 10001",
                "automountServiceAccountToken: false",
                "enableServiceLinks: false",
                "allowPrivilegeEscalation: false",
                "readOnlyRootFilesystem: true",
                "drop: [ALL]",
                "type: RuntimeDefault",
                "cpu: 100m",
                "memory: 512Mi"
            })
    void aPodWithoutOneOfItsBoundsIsNoticed(String bound) throws IOException {
        String right = Files.readString(Checkout.KUBERNETES.resolve("base/web-ui/deployment.yaml"));
        assertTrue(right.contains(bound));

        Deployment wrong = (Deployment) Manifest.read(right.replace(bound, "")).get(0);

        assertEquals(
                1, PodRules.broken(wrong).size(), () -> PodRules.broken(wrong).toString());
    }
}
