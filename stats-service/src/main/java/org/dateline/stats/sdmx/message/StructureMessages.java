package org.dateline.stats.sdmx.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.dateline.stats.sdmx.structure.Artefacts;
import org.dateline.stats.sdmx.structure.Availability;
import org.dateline.stats.sdmx.structure.AvailabilityQuery;
import org.dateline.stats.sdmx.structure.StructureQuery;
import org.dateline.stats.sdmx.structure.StructureQuery.Told;

/** Answers questions about structures. */
@RequestScoped
public class StructureMessages {
    private final Artefacts artefacts;
    private final Availability availability;
    private final Messages messages;
    private final Clock clock;

    StructureMessages(Artefacts artefacts, Availability availability, Messages messages, Clock clock) {
        this.artefacts = artefacts;
        this.availability = availability;
        this.messages = messages;
        this.clock = clock;
    }

    public Response answer(StructureQuery query, StructureFormat format) {
        return answer(query.of(artefacts), format);
    }

    public Response answer(AvailabilityQuery query, StructureFormat format) {
        return answer(query.of(artefacts, availability), format);
    }

    private Response answer(List<Told> structures, StructureFormat format) {
        return messages.answer(format.types().get(0), spool -> format.write(spool, structures, clock.instant()));
    }
}
