package org.dateline.web.reader.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.web.reader.JsonLd;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * A graph without blank nodes as flattened JSON-LD: one object for each subject, its properties named by prefixes. A
 * processor of JSON-LD would make the same of it and bring a library of its own for JSON.
 */
final class GraphJson {
    private final Map<String, String> prefixes = new LinkedHashMap<>();

    private GraphJson(Model graph) {
        graph.getNamespaces().stream()
                .sorted((one, other) -> one.getPrefix().compareTo(other.getPrefix()))
                .forEach(namespace -> prefixes.put(namespace.getName(), namespace.getPrefix()));
    }

    static JsonLd of(Model graph) {
        GraphJson writing = new GraphJson(graph);
        Map<String, String> context = new LinkedHashMap<>();
        graph.getNamespaces().stream()
                .sorted((one, other) -> one.getPrefix().compareTo(other.getPrefix()))
                .forEach((Namespace namespace) -> context.put(namespace.getPrefix(), namespace.getName()));
        return JsonLd.graph(
                context,
                graph.subjects().stream()
                        .map(subject -> writing.node(subject, graph))
                        .toList());
    }

    private Map<String, Object> node(Resource subject, Model graph) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", subject.stringValue());
        for (Statement statement : graph.getStatements(subject, null, null)) {
            boolean type = statement.getPredicate().equals(RDF.TYPE);
            Object value = type ? name((IRI) statement.getObject()) : value(statement.getObject());
            node.merge(type ? "@type" : name(statement.getPredicate()), List.of(value), GraphJson::both);
        }
        return node;
    }

    private static Object both(Object some, Object others) {
        List<Object> all = new ArrayList<>((List<?>) some);
        all.addAll((List<?>) others);
        return all;
    }

    private static Object value(Value value) {
        if (!(value instanceof Literal literal)) {
            return Map.of("@id", value.stringValue());
        }
        if (literal.getLanguage().isPresent()) {
            return new TreeMap<>(Map.of(
                    "@value",
                    literal.getLabel(),
                    "@language",
                    literal.getLanguage().get()));
        }
        return literal.getDatatype().equals(XSD.STRING)
                ? literal.getLabel()
                : new TreeMap<>(Map.of(
                        "@value",
                        literal.getLabel(),
                        "@type",
                        literal.getDatatype().stringValue()));
    }

    private String name(IRI term) {
        String prefix = prefixes.get(term.getNamespace());
        return prefix == null ? term.stringValue() : prefix + ":" + term.getLocalName();
    }
}
