package org.dateline.web.desk.figure;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.Desks;
import org.dateline.web.desk.Reading;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.catalog.DeskRelease;
import org.dateline.web.desk.figure.Queue.Item;
import org.dateline.web.desk.stats.FigurePage;
import org.dateline.web.desk.stats.StatsDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** All figures of one release, each in its sentence; the doubtful ones first. */
@Path("/desk/releases")
@Produces(MediaType.TEXT_HTML)
class DeskReleaseFigures {

    private final CatalogDesk catalog;
    private final StatsDesk stats;
    private final Desks desks;

    DeskReleaseFigures(@RestClient CatalogDesk catalog, @RestClient StatsDesk stats, Desks desks) {
        this.catalog = catalog;
        this.stats = stats;
        this.desks = desks;
    }

    @GET
    @Path("/{id}/figures")
    public TemplateInstance figures(@RestPath String id, @RestQuery String settled) {
        return show(id, settled, null);
    }

    /**
     * @param settled the figure that was settled last, or {@code null}
     * @param refusal why the last one could not be settled, or {@code null}
     */
    TemplateInstance show(String id, String settled, String refusal) {
        DeskRelease release = catalog.release(id).await().indefinitely().getEntity();
        Desk frame = desks.at("settle", "/releases/" + id + "/figures");
        FigurePage found = DeskFigures.soft(stats.figures(id));
        boolean available = found.items() != null;
        List<Item> items = available
                ? found.items().stream()
                        .map(frame::reading)
                        .sorted(Comparator.comparing((Reading reading) -> !reading.doubtful())
                                .thenComparing(reading -> reading.figure().start()))
                        .map(Item::of)
                        .toList()
                : List.of();
        long doubtful = items.stream().filter(item -> item.reading().doubtful()).count();
        Queue queue = new Queue(id, release.title(), items, items.size(), doubtful, 0, settled, refusal, available);
        return DeskFigures.Templates.queue(frame, queue).setLocale(frame.locale());
    }
}
