package org.dateline.stats.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that an address answers to, for the Allow header that an answer 405 has to carry (RFC 9110, 15.5.6). */
@Singleton
class AllowedMethods {
    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    private record Operation(Pattern path, String method) {}

    /** In the order of the alphabet, none where nothing is at the address; what can be got can be asked for without its body. */
    Set<String> of(String path) {
        Set<String> methods = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods()).flatMap(method -> Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> new Operation(
                        path(root, method), type.getAnnotation(HttpMethod.class).value())));
    }

    private static Pattern path(String root, Method method) {
        Path own = method.getAnnotation(Path.class);
        String template = own == null ? root : root + "/" + own.value();
        return Pattern.compile("/?" + template.replaceAll("\\{[^}]*}", "[^/]+").replaceAll("/+", "/") + "/?");
    }
}
