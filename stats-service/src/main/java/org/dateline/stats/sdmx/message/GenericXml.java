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

/** SDMX-ML 2.1, generic: every value beside the id of its component. */
final class GenericXml implements DataWriter {
    private static final String GENERIC = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic";

    private final Spool spool;
    private final XmlMessage xml;
    private final String root;
    private final DataQuery.Content content;
    private Action action;

    /** @param root {@code GenericData} or {@code GenericTimeSeriesData} */
    GenericXml(Spool spool, String root, DataQuery.Content content) throws IOException {
        this.spool = spool;
        this.xml = new XmlMessage(spool);
        this.root = root;
        this.content = content;
    }

    @Override
    public void start(Action wanted, Instant prepared) throws IOException {
        action = wanted;
        spool.content(false);
        xml.document(root, "gen", GENERIC)
                .headerOfData(prepared, content.atObservation(), null)
                .flush();
        spool.content(true);
    }

    @Override
    public void startDataSet(Instant validFrom) throws IOException {
        xml.start(
                "mes:DataSet",
                "structureRef",
                Maintained.SERIES,
                "action",
                action.text(),
                "validFromDate",
                validFrom == null ? null : validFrom.toString());
    }

    @Override
    public void series(SeriesData series) throws IOException {
        if (!content.flat()) {
            xml.start("gen:Series").start("gen:SeriesKey");
            key(series.key());
            xml.close();
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
        xml.start("gen:Obs");
        if (content.flat()) {
            xml.start("gen:ObsKey");
            key(series.key());
            value(Dimension.TIME, observation.time());
            xml.close();
        } else {
            xml.empty("gen:ObsDimension", "value", observation.time());
        }
        if (content.values()) {
            xml.empty("gen:ObsValue", "value", observation.text());
        }
        if (content.flat()) {
            attributes(SeriesData.together(series, observation));
        } else {
            attributes(observation.attributes());
        }
        xml.close();
    }

    private void key(Key key) throws IOException {
        for (Dimension dimension : Dimension.all()) {
            value(dimension.name(), dimension.of(key));
        }
    }

    private void attributes(Map<Attribute, String> attributes) throws IOException {
        if (!attributes.isEmpty()) {
            xml.start("gen:Attributes");
            for (Map.Entry<Attribute, String> attribute : attributes.entrySet()) {
                value(attribute.getKey().name(), attribute.getValue());
            }
            xml.close();
        }
    }

    private void value(String id, String value) throws IOException {
        xml.empty("gen:Value", "id", id, "value", value);
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
