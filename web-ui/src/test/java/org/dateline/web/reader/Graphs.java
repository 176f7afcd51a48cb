package org.dateline.web.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.nodes.Document;

/** Linked data as a processor reads it that is not ours, and that asks the web for nothing. */
public final class Graphs {
    public static final String SCHEMA = "https://schema.org/";

    private Graphs() {}

    /** What a page says of itself to search engines, under the part of schema.org's context that gives terms their names. */
    public static Model ofPage(Document page) {
        List<String> blocks = page.select("script[type=application/ld+json]").eachAttr("type");
        assertEquals(1, blocks.size());
        String json = page.selectFirst("script[type=application/ld+json]").data();
        return read(
                json.replace("\"@context\":\"https://schema.org\"", "\"@context\":{\"@vocab\":\"" + SCHEMA + "\"}"),
                Lang.JSONLD11);
    }

    public static Model read(String text, Lang language) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, language).parse(model);
        return model;
    }

    /** The only resource of that type. */
    public static Resource one(Model model, String type) {
        List<Resource> found = model.listSubjects()
                .filterKeep(each -> each.hasProperty(
                        model.createProperty("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                        model.createResource(type)))
                .toList();
        assertEquals(1, found.size(), "resources of type " + type);
        return found.get(0);
    }

    /** All values of a property, as text, in the order of the alphabet. */
    public static List<String> values(Resource resource, String property) {
        return resource
                .listProperties(resource.getModel().createProperty(property))
                .mapWith(statement -> text(statement.getObject()))
                .toList()
                .stream()
                .sorted()
                .toList();
    }

    /** The only value of a property. */
    public static String value(Resource resource, String property) {
        List<String> values = values(resource, property);
        assertEquals(1, values.size(), property + " of " + resource);
        return values.get(0);
    }

    /** The only node that a property leads to. */
    public static Resource node(Resource resource, String property) {
        return resource.getRequiredProperty(resource.getModel().createProperty(property))
                .getResource();
    }

    private static String text(RDFNode node) {
        return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString();
    }
}
