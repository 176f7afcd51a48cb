package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.stats.sdmx.component.Maintained;

/** An SDMX-ML 2.1 message while it is written: elements, attributes and the header that all messages have. */
public final class XmlMessage {
    public static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
    public static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";

    private final XMLStreamWriter xml;

    public XmlMessage(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private XmlMessage step(Step step) throws IOException {
        try {
            step.write();
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /**
     * Begins the document.
     *
     * @param root local name of its element in the namespace of messages
     * @param namespaces prefixes, each followed by its namespace, besides {@code mes} and {@code com}
     */
    public XmlMessage document(String root, String... namespaces) throws IOException {
        return step(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("mes", root, MESSAGE);
            xml.writeNamespace("mes", MESSAGE);
            xml.writeNamespace("com", COMMON);
            for (int i = 0; i < namespaces.length; i += 2) {
                xml.writeNamespace(namespaces[i], namespaces[i + 1]);
            }
        });
    }

    /** @param name with the prefix of its namespace where it has one */
    public XmlMessage start(String name, String... attributes) throws IOException {
        return step(() -> {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                attributeIfThere(attributes[i], attributes[i + 1]);
            }
        });
    }

    public XmlMessage empty(String name, String... attributes) throws IOException {
        return start(name, attributes).close();
    }

    /** @param value nothing is written for null */
    public XmlMessage attribute(String name, String value) throws IOException {
        return step(() -> attributeIfThere(name, value));
    }

    private void attributeIfThere(String name, String value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, legal(value));
        }
    }

    public XmlMessage text(String name, String text, String... attributes) throws IOException {
        start(name, attributes);
        step(() -> xml.writeCharacters(legal(text)));
        return close();
    }

    /** Text in a language. */
    public XmlMessage localised(String name, String language, String text) throws IOException {
        return text(name, text, "xml:lang", language);
    }

    public XmlMessage close() throws IOException {
        return step(xml::writeEndElement);
    }

    public void end() throws IOException {
        step(() -> {
            xml.writeEndDocument();
            xml.close();
        });
    }

    void flush() throws IOException {
        step(xml::flush);
    }

    XmlMessage header(Instant prepared) throws IOException {
        return startHeader(prepared).close();
    }

    /**
     * The header of a message of data, which says by what structure it is to be read.
     *
     * @param namespace that of a structure-specific message; null for a generic one
     */
    XmlMessage headerOfData(Instant prepared, String atObservation, String namespace) throws IOException {
        return startHeader(prepared)
                .start(
                        "mes:Structure",
                        "structureID",
                        Maintained.SERIES,
                        "namespace",
                        namespace,
                        "dimensionAtObservation",
                        atObservation)
                .start("com:Structure")
                .empty(
                        "Ref",
                        "agencyID",
                        Maintained.AGENCY,
                        "id",
                        Maintained.SERIES,
                        "version",
                        Maintained.VERSION,
                        "class",
                        "DataStructure")
                .close()
                .close()
                .close();
    }

    private XmlMessage startHeader(Instant prepared) throws IOException {
        Instant second = prepared.truncatedTo(ChronoUnit.SECONDS);
        return start("mes:Header")
                .text("mes:ID", Maintained.AGENCY + second.getEpochSecond())
                .text("mes:Test", "false")
                .text("mes:Prepared", second.toString())
                .empty("mes:Sender", "id", Maintained.AGENCY);
    }

    /** Characters that XML 1.0 has no place for become the replacement character. */
    private static String legal(String text) {
        return text.codePoints().allMatch(XmlMessage::isLegal)
                ? text
                : text.codePoints()
                        .map(point -> isLegal(point) ? point : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
