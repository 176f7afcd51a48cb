package org.dateline.web.layout;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a public page does not declare: a misspelt filter must not look like an answer. What other
 * sites hang on their links to follow readers around is no fault of the reader and is passed over.
 */
class KnownParameters {
    private static final String READER = "org.dateline.web.reader";
    private static final String TRACKING = "utm_.*|mc_.*|pk_.*|_ga|_gl|gclid|fbclid|msclkid|igshid|ref|n_.*";

    private final ConcurrentMap<Method, Set<String>> known = new ConcurrentHashMap<>();
    private final Pages pages;

    KnownParameters(Pages pages) {
        this.pages = pages;
    }

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        if (!resource.getResourceClass().getPackageName().startsWith(READER)) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        for (String given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(given) && !given.matches(TRACKING)) {
                throw new BadAddress(pages.messages().unknownParameter(given));
            }
        }
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::declared)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> declared(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .flatMap(field -> name(field, field.getName()).stream())
                : name(parameter, parameter.getName()).stream();
    }

    private static Optional<String> name(AnnotatedElement declared, String name) {
        return Optional.ofNullable(declared.getAnnotation(RestQuery.class))
                .map(RestQuery::value)
                .map(named -> named.isEmpty() ? name : named);
    }
}
