package org.dateline.stats.sdmx.message;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.dateline.stats.sdmx.component.Attribute;
import org.dateline.stats.sdmx.component.Dimension;
import org.dateline.stats.sdmx.component.Maintained;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesData;
import org.dateline.stats.series.Key;

/** SDMX-ML 2.1, structure-specific: components are attributes of XML. */
final class SpecificXml implements DataWriter {
    private static final String SPECIFIC = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final Spool spool;
    private final XmlMessage xml;
    private final String root;
    private final DataQuery.Content content;
    private Action action;

    /** @param root {@code StructureSpecificData} or {@code StructureSpecificTimeSeriesData} */
    SpecificXml(Spool spool, String root, DataQuery.Content content) throws IOException {
        this.spool = spool;
        this.xml = new XmlMessage(spool);
        this.root = root;
        this.content = content;
    }

    @Override
    public void start(Action wanted, Instant prepared) throws IOException {
        action = wanted;
        String namespace = Maintained.urn("datastructure.DataStructure", Maintained.SERIES)
                + ":ObsLevelDim:"
                + content.atObservation();
        spool.content(false);
        xml.document(root, "ss", SPECIFIC, "dsd", namespace, "xsi", INSTANCE)
                .headerOfData(prepared, content.atObservation(), namespace)
                .flush();
        spool.content(true);
    }

    @Override
    public void startDataSet(Instant validFrom) throws IOException {
        xml.start(
                "mes:DataSet",
                "ss:dataScope",
                "DataStructure",
                "ss:action",
                action.text(),
                "xsi:type",
                "dsd:DataSetType",
                "ss:structureRef",
                Maintained.SERIES,
                "ss:validFromDate",
                validFrom == null ? null : validFrom.toString());
    }

    @Override
    public void series(SeriesData series) throws IOException {
        if (!content.flat()) {
            xml.start("Series");
            key(series.key());
            attributes(series.attributes());
        }
        if (content.observations()) {
            for (SeriesData.Observation observation : series.observations()) {
                observation(series, observation);
            }
        }
        if (!content.flat()) {
            xml.close();
        }
    }

    private void observation(SeriesData series, SeriesData.Observation observation) throws IOException {
        xml.start("Obs");
        if (content.flat()) {
            key(series.key());
        }
        xml.attribute(Dimension.TIME, observation.time())
                .attribute(Dimension.MEASURE, content.values() ? observation.text() : null);
        attributes(content.flat() ? SeriesData.together(series, observation) : observation.attributes());
        xml.close();
    }

    private void key(Key key) throws IOException {
        for (Dimension dimension : Dimension.all()) {
            xml.attribute(dimension.name(), dimension.of(key));
        }
    }

    private void attributes(Map<Attribute, String> attributes) throws IOException {
        for (Map.Entry<Attribute, String> attribute : attributes.entrySet()) {
            xml.attribute(attribute.getKey().name(), attribute.getValue());
        }
    }

    @Override
    public void endDataSet() throws IOException {
        xml.close();
    }

    @Override
    public void end() throws IOException {
        xml.close().end();
    }
}
