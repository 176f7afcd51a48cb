package org.dateline.stats.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that a resource method does not declare: a misspelt filter must not look like an answer. */
class KnownParameters {
    private final ConcurrentMap<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        for (String given : request.getUriInfo().getQueryParameters().keySet()) {
            if (!names.contains(given)) {
                String list = names.isEmpty()
                        ? "There are none."
                        : "Known are " + names.stream().sorted().collect(Collectors.joining(", ")) + ".";
                throw ProblemException.badParameter(
                        given, "The parameter \"" + given + "\" is not known here. " + list);
            }
        }
    }

    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .map(KnownParameters::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String name(Parameter parameter) {
        String named = parameter.getAnnotation(RestQuery.class).value();
        return named.isEmpty() ? parameter.getName() : named;
    }
}
