package org.dateline.stats.sdmx;

import io.restassured.path.xml.XmlPath;
import java.io.StringReader;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The standard's XML schemas of SDMX-ML 2.1, and the one that it has everybody make out of a data structure. */
final class SdmxSchemas {
    private static final String FOLDER = "/schemaorg_apache_xmlbeans/src/";
    private static final String NAMESPACE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    /** What the standard takes from the namespace of XML; its schema is the only one that the artifact does not hold. */
    private static final String XML = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    private SdmxSchemas() {}

    /** Of all messages. */
    static Schema messages() throws SAXException {
        return factory().newSchema(source("SDMXMessage.xsd"));
    }

    /**
     * Of messages with data that is specific to a structure, by the rules of the standard (SDMX 2.1, section 3A, "Structure
     * Specific Schemas"): dimensions are required, attributes are not, and codes are those of the lists.
     *
     * @param structure a message with the data structure and its code lists
     * @param flat with observations rather than series
     */
    static Schema specific(XmlPath structure, String namespace, boolean flat) throws SAXException {
        return factory().newSchema(new Source[] {
            source("SDMXMessage.xsd"),
            new StreamSource(new StringReader(new DataStructureSchema(structure, namespace, flat).text()))
        });
    }

    private static SchemaFactory factory() {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setResourceResolver((type, namespace, id, system, base) -> {
            if (!XMLConstants.XML_NS_URI.equals(namespace)) {
                return null;
            }
            LSInput found = inputs().createLSInput();
            found.setStringData(XML);
            found.setSystemId(system);
            return found;
        });
        return factory;
    }

    private static DOMImplementationLS inputs() {
        try {
            return (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every Java platform has it", impossible);
        }
    }

    private static Source source(String name) {
        return new StreamSource(address(name).toString());
    }

    private static URL address(String name) {
        return SdmxSchemas.class.getResource(FOLDER + name);
    }

    /** A schema for the data of a structure. */
    private record DataStructureSchema(XmlPath structure, String namespace, boolean flat) {
        private static final String COMPONENTS =
                "Structure.Structures.DataStructures.DataStructure.DataStructureComponents.";

        String text() {
            return """
                    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ss="%1$sdata/structurespecific"
                        xmlns:common="%1$scommon" xmlns:own="%2$s" targetNamespace="%2$s">
                      <xs:import namespace="%1$sdata/structurespecific" schemaLocation="%5$s"/>
                      <xs:import namespace="%1$scommon" schemaLocation="%6$s"/>
                      %3$s
                      %4$s
                    </xs:schema>
                    """.formatted(
                            NAMESPACE,
                            namespace,
                            dataSet(),
                            flat ? "" : series(),
                            address("SDMXDataStructureSpecific.xsd"),
                            address("SDMXCommon.xsd"));
        }

        private String dataSet() {
            String content = flat ? "Obs" : "Series";
            return type(
                            "DataSetType",
                            element("DataProvider", "common:DataProviderReferenceType", 0, "1")
                                    + "<xs:choice minOccurs='0'>"
                                    + element(content, "own:" + content + "Type", 1, "unbounded")
                                    + "</xs:choice>",
                            "")
                    + observation();
        }

        private String series() {
            return type(
                    "SeriesType",
                    element("Obs", "own:ObsType", 0, "unbounded"),
                    dimensions() + attributes("PrimaryMeasure", false) + prohibited("TIME_PERIOD"));
        }

        private String observation() {
            return type(
                    "ObsType",
                    "",
                    (flat ? dimensions() + attributes("PrimaryMeasure", false) : "")
                            + attributes("PrimaryMeasure", true)
                            + "<xs:attribute name='TIME_PERIOD' type='common:ObservationalTimePeriodType' use='required'/>"
                            + "<xs:attribute name='OBS_VALUE' type='xs:decimal'/>");
        }

        /** Where time stands at the observations there are types for time series, which derive from the others. */
        private String base(String name) {
            return flat ? name : "TimeSeries" + name.replace("SeriesType", "Type");
        }

        private String type(String name, String elements, String attributes) {
            return """
                    <xs:complexType name="%1$s"><xs:complexContent><xs:restriction base="ss:%5$s">
                      <xs:sequence><xs:element ref="common:Annotations" minOccurs="0"/>%2$s</xs:sequence>
                      %3$s%4$s
                    </xs:restriction></xs:complexContent></xs:complexType>
                    """.formatted(name, elements, attributes, prohibited("REPORTING_YEAR_START_DAY"), base(name));
        }

        private static String element(String name, String type, int least, String most) {
            return "<xs:element name='%s' type='%s' form='unqualified' minOccurs='%d' maxOccurs='%s'/>"
                    .formatted(name, type, least, most);
        }

        private static String prohibited(String name) {
            return "<xs:attribute name='" + name + "' use='prohibited'/>";
        }

        private String dimensions() {
            StringBuilder all = new StringBuilder();
            String list = COMPONENTS + "DimensionList.Dimension";
            for (String id : structure.<String>getList(list + ".@id")) {
                all.append(component(list + ".find { it.@id == '" + id + "' }.", id, "required"));
            }
            return all.toString();
        }

        /** @param observed those of observations rather than those of series */
        private String attributes(String relation, boolean observed) {
            StringBuilder all = new StringBuilder();
            String list = COMPONENTS + "AttributeList.Attribute";
            for (String id : structure.<String>getList(list + ".@id")) {
                String one = list + ".find { it.@id == '" + id + "' }.";
                boolean ofObservations = structure.getInt(one + "AttributeRelationship." + relation + ".size()") > 0;
                if (ofObservations == observed) {
                    all.append(component(one, id, "optional"));
                }
            }
            return all.toString();
        }

        private String component(String path, String id, String use) {
            String codelist = structure.getString(path + "LocalRepresentation.Enumeration.Ref.@id");
            if (codelist == null || codelist.isEmpty()) {
                String text = structure.getString(path + "LocalRepresentation.TextFormat.@textType");
                return "<xs:attribute name='%s' type='xs:%s' use='%s'/>"
                        .formatted(id, text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1), use);
            }
            List<String> codes = structure.getList(
                    "Structure.Structures.Codelists.Codelist.find { it.@id == '" + codelist + "' }.Code.@id");
            StringBuilder values = new StringBuilder();
            codes.forEach(code ->
                    values.append("<xs:enumeration value='").append(code).append("'/>"));
            return "<xs:attribute name='%s' use='%s'><xs:simpleType><xs:restriction base='xs:string'>%s</xs:restriction></xs:simpleType></xs:attribute>"
                    .formatted(id, use, values);
        }
    }
}
