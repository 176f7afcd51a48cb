package org.dateline.stats.sdmx.message;

import io.quarkus.hibernate.orm.PersistenceUnit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.stats.problem.ProblemException;
import org.dateline.stats.sdmx.SdmxSettings;
import org.dateline.stats.sdmx.query.DataQuery;
import org.dateline.stats.sdmx.query.SeriesData;
import org.dateline.stats.sdmx.query.SeriesFilter;
import org.dateline.stats.sdmx.query.SeriesSource;
import org.dateline.stats.sdmx.structure.CodeLists;

/** Answers questions about data. All of an answer is read in one snapshot: a release is in it as a whole or not at all. */
@RequestScoped
public class DataMessages {
    private static final int MOST_SECONDS = 600;

    private final SeriesSource source;
    private final EntityManager entities;
    private final SdmxSettings settings;
    private final CodeLists names;
    private final Messages messages;
    private final Clock clock;

    DataMessages(
            SeriesSource source,
            @PersistenceUnit("reader") EntityManager entities,
            SdmxSettings settings,
            CodeLists names,
            Messages messages,
            Clock clock) {
        this.source = source;
        this.entities = entities;
        this.settings = settings;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    public Response answer(DataQuery query, DataFormat format) {
        return messages.answer(
                format.types().get(0),
                spool -> QuarkusTransaction.requiringNew().timeout(MOST_SECONDS).run(() -> {
                    entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                            .executeUpdate();
                    write(query, format, spool);
                }));
    }

    private void write(DataQuery query, DataFormat format, Spool spool) {
        try {
            DataWriter writer = format.writer(spool, query, names);
            writer.start(
                    query.updatedAfter() != null || query.history()
                            ? DataWriter.Action.REPLACE
                            : DataWriter.Action.INFORMATION,
                    clock.instant());
            long found = query.history() ? history(query, writer) : observations(query, writer);
            if (found == 0) {
                throw nothing(query.filter());
            }
            writer.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long observations(DataQuery query, DataWriter writer) throws IOException {
        long[] found = {0};
        writer.startDataSet(null);
        source.read(query, series -> {
            found[0] += series.observations().size();
            checkSize(found[0], settings.mostObservations());
            try {
                writer.series(series);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        writer.endDataSet();
        return found[0];
    }

    /** One data set for each moment at which something was published, the oldest first. */
    private long history(DataQuery query, DataWriter writer) throws IOException {
        long[] found = {0};
        Map<Instant, List<SeriesData>> moments = new TreeMap<>();
        source.read(query, series -> {
            found[0] += series.observations().size();
            checkSize(found[0], settings.mostVintages());
            series.observations().stream()
                    .collect(
                            Collectors.groupingBy(SeriesData.Observation::knownFrom, TreeMap::new, Collectors.toList()))
                    .forEach((moment, observations) -> moments.computeIfAbsent(moment, same -> new ArrayList<>())
                            .add(new SeriesData(series.key(), series.attributes(), observations)));
        });
        for (Map.Entry<Instant, List<SeriesData>> moment : moments.entrySet()) {
            writer.startDataSet(moment.getKey());
            for (SeriesData series : moment.getValue()) {
                writer.series(series);
            }
            writer.endDataSet();
        }
        return found[0];
    }

    private static void checkSize(long found, long most) {
        if (found > most) {
            throw new ProblemException(
                    413,
                    "The answer would have more than " + most
                            + " observations; ask for fewer series or a shorter time, in several steps.");
        }
    }

    private ProblemException nothing(SeriesFilter filter) {
        List<String> unknown = source.unknownCodes(filter);
        return new ProblemException(
                404,
                unknown.isEmpty()
                        ? "No observation matches all that is asked for."
                        : "No series has " + unknown.stream().limit(5).collect(Collectors.joining(", ")) + ".");
    }
}
