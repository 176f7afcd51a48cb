package org.dateline.catalog.changes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The change feed: what happened to releases, in the order in which it was committed, without gaps. */
@Tag(name = "Change feed")
@Path("/api/v1/changes")
class ChangeFeedResource {
    private static final int MAX_LIMIT = 500;
    private static final int MAX_WAIT = 30;

    /** How often a long poll looks for what another replica has committed. */
    private static final Duration GLANCE = Duration.ofMillis(500);

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final Arrivals arrivals;

    ChangeFeedResource(EntityManager entities, ObjectMapper json, Clock clock, Arrivals arrivals) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.arrivals = arrivals;
    }

    /**
     * @param clock until when whoever has applied the items has heard everything: the catalog's time when it answered, or
     *     that of the last item where more are waiting
     * @param nextMoment the next moment at which something scheduled becomes public; null where nothing is
     * @param last the number to ask after next time
     * @param items changes after the one asked for, oldest first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ChangePage(
            Instant clock,
            Instant nextMoment,
            long last,

            @Schema(
                    type = SchemaType.ARRAY,
                    implementation = ChangeMessage.class,
                    description = "Each with its number, seq, and its time, at, before these fields.")
            List<JsonNode> items) {}

    @GET
    @RolesAllowed("change-reader")
    @Operation(
            summary = "Read what happened to releases",
            description =
                    "In the order in which it was committed, without gaps. A long poll ends when something happens, at the next scheduled moment, or when its time is over.")
    public ChangePage changes(
            @Parameter(description = "Number of the last change that was read; 0 for all.")
                    @RestQuery
                    @DefaultValue("0")
                    long after,
            @Parameter(description = "Changes at most, 1 to 500.") @RestQuery @DefaultValue("100") int limit,
            @Parameter(description = "Seconds to wait where there is nothing, 0 to 30.") @RestQuery @DefaultValue("0")
                    int wait)
            throws InterruptedException {
        if (after < 0) {
            throw ProblemException.badParameter("after", "\"after\" is the number of a change, or 0.");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw ProblemException.badParameter("limit", "\"limit\" is between 1 and " + MAX_LIMIT + ".");
        }
        if (wait < 0 || wait > MAX_WAIT) {
            throw ProblemException.badParameter("wait", "\"wait\" is between 0 and " + MAX_WAIT + " seconds.");
        }
        long seen = arrivals.seen();
        ChangePage page = page(after, limit);
        Instant end = page.clock().plusSeconds(wait);
        while (wait > 0 && page.items().isEmpty() && !arrivals.stopping()) {
            Instant moment = page.nextMoment();
            Instant until = moment != null && moment.isBefore(end) ? moment : end;
            arrivals.awaitAfter(seen, shorter(GLANCE, Duration.between(clock.instant(), until)));
            seen = arrivals.seen();
            page = page(after, limit);
            if (!page.clock().isBefore(until)) {
                break;
            }
        }
        return page;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private ChangePage page(long after, int limit) {
        // The clock is read before the rows: whatever is committed later is not claimed to have been heard.
        Instant now = clock.instant();
        entities.clear();
        List<Change> changes = Change.<Change>find("seq > ?1 order by seq", after)
                .range(0, limit)
                .list();
        boolean more = changes.size() > limit;
        List<Change> served = more ? changes.subList(0, limit) : changes;
        List<JsonNode> items = new ArrayList<>(served.size());
        for (Change change : served) {
            items.add(item(change));
        }
        Instant next = entities.createQuery(
                        "select min(visibleFrom) from Revision where visibleFrom > :now", Instant.class)
                .setParameter("now", now)
                .getSingleResult();
        long last = served.isEmpty() ? after : served.get(served.size() - 1).seq;
        // Who has not heard everything knows the world as it was at the last change that it heard of, no later.
        Instant heard = more ? served.get(served.size() - 1).at : now;
        return new ChangePage(heard, next, last, items);
    }

    private JsonNode item(Change change) {
        try {
            ObjectNode item = json.createObjectNode();
            item.put("seq", change.seq);
            item.put("at", change.at.toString());
            item.setAll((ObjectNode) json.readTree(change.message));
            return item;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The outbox holds what was written to it", impossible);
        }
    }
}
