package org.dateline.stats.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that a resource method does not declare, or that are not of the kind that it declares: a
 * misspelt filter must not look like an answer.
 */
class KnownParameters {
    private final ConcurrentMap<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, Class<?>> declared = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::declared);
        MultivaluedMap<String, String> given = request.getUriInfo().getQueryParameters();
        given.forEach((name, values) -> {
            if (!declared.containsKey(name)) {
                throw ProblemException.badParameter(name, unknown(name, declared));
            }
            check(name, values, declared.get(name));
        });
        // No text that is kept has such a character, so nothing can have a name with it.
        if (holdsNoText(request.getUriInfo().getPath())) {
            throw ProblemException.notFound();
        }
    }

    private static String unknown(String name, Map<String, Class<?>> declared) {
        String list = declared.isEmpty()
                ? "There are none."
                : "Known are " + declared.keySet().stream().sorted().collect(Collectors.joining(", ")) + ".";
        return "The parameter \"" + name + "\" is not known here. " + list;
    }

    private static void check(String name, List<String> values, Class<?> type) {
        if (values.size() > 1 && type != List.class) {
            throw ProblemException.badParameter(name, "\"" + name + "\" can be given once.");
        }
        for (String value : values) {
            // A filter must not look like none because nothing stands behind it.
            if (value.isBlank()) {
                throw ProblemException.badParameter(name, "\"" + name + "\" is given without a value.");
            }
            if (holdsNoText(value)) {
                throw ProblemException.badParameter(
                        name,
                        "\"" + name
                                + "\" holds a character that no text has: a control character, or what is not UTF-8.");
            }
            if ((type == int.class && !isNumber(value, Integer::valueOf))
                    || (type == long.class && !isNumber(value, Long::valueOf))) {
                throw ProblemException.badParameter(name, "\"" + name + "\" is a whole number.");
            }
            if (type == boolean.class && !"true".equals(value) && !"false".equals(value)) {
                throw ProblemException.badParameter(name, "\"" + name + "\" is true or false.");
            }
        }
    }

    /** Control characters but white space, and what stands in for bytes that are not UTF-8. */
    private static boolean holdsNoText(String value) {
        return value.chars()
                .anyMatch(character -> character == '\uFFFD'
                        || (Character.isISOControl(character) && !Character.isWhitespace(character)));
    }

    /** In the digits of RFC 3986: those of other scripts, which Java reads too, are nobody's page number. */
    private static boolean isNumber(String value, Function<String, Number> reader) {
        try {
            reader.apply(value);
            return value.chars().allMatch(letter -> letter < 128);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static Map<String, Class<?>> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::single)
                .filter(parameter -> parameter.isAnnotationPresent(RestQuery.class))
                .collect(Collectors.toUnmodifiableMap(KnownParameters::name, Parameter::getType));
    }

    /** A record holds the parameters that several methods share. */
    private static Stream<Parameter> single(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredConstructors()[0].getParameters())
                : Stream.of(parameter);
    }

    private static String name(Parameter parameter) {
        String named = parameter.getAnnotation(RestQuery.class).value();
        return named.isEmpty() ? parameter.getName() : named;
    }
}
