package org.dateline.web.desk.figure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.DeskSentences;
import org.dateline.web.desk.Desks;
import org.dateline.web.desk.figure.Queue.Item;
import org.dateline.web.desk.stats.FigurePage;
import org.dateline.web.desk.stats.StatsDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The doubtful figures of all releases, and the settling of any. */
@Path("/desk/figures")
@Produces(MediaType.TEXT_HTML)
class DeskFigures {
    static final int PAGE = 25;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(Desk frame, Queue queue);
    }

    private final DeskReleaseFigures figures;
    private final StatsDesk stats;
    private final Desks desks;
    private final DeskSentences sentences;

    DeskFigures(DeskReleaseFigures figures, @RestClient StatsDesk stats, Desks desks, DeskSentences sentences) {
        this.figures = figures;
        this.stats = stats;
        this.desks = desks;
        this.sentences = sentences;
    }

    @GET
    public TemplateInstance queue(@RestQuery int page, @RestQuery String settled) {
        return waiting(page, settled, null);
    }

    /** Settles one figure and comes back to where it was done. */
    @POST
    @Path("/{id}")
    public Response settle(@RestPath String id, @BeanParam Settlement settlement) {
        boolean alone = settlement.release() == null || settlement.release().isBlank();
        try {
            send(id, settlement).await().indefinitely();
        } catch (NumberFormatException noNumber) {
            return refused(alone, settlement, 422, sentences.impossibleNumber());
        } catch (Refusal refusal) {
            if (refusal.status() == 401) {
                throw refusal;
            }
            return refused(alone, settlement, refusal.status(), sentences.of(refusal));
        }
        String root = desks.root();
        String back = alone ? root + "/figures" : root + "/releases/" + settlement.release() + "/figures";
        return Response.seeOther(URI.create(back + "?settled=" + id + settlement.anchor()))
                .build();
    }

    private Uni<?> send(String id, Settlement settlement) {
        return switch (settlement.what()) {
            case "accept" -> stats.accept(id, Map.of());
            case "reject" -> stats.reject(id, Map.of());
            default -> stats.correct(id, settlement.changes());
        };
    }

    private Response refused(boolean alone, Settlement settlement, int status, String sentence) {
        TemplateInstance page = alone ? waiting(0, null, sentence) : figures.show(settlement.release(), null, sentence);
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance waiting(int page, String settled, String refusal) {
        Desk frame = desks.at("settle", "/figures");
        FigurePage found = soft(stats.queue("doubtful", page, PAGE));
        boolean available = found.items() != null;
        List<Item> items = available
                ? found.items().stream().map(frame::reading).map(Item::of).toList()
                : List.of();
        Queue queue = new Queue(null, null, items, found.total(), found.total(), page, settled, refusal, available);
        return Templates.queue(frame, queue).setLocale(frame.locale());
    }

    static FigurePage soft(Uni<FigurePage> figures) {
        return figures.onFailure()
                .recoverWithItem(new FigurePage(null, 0, 0, 0))
                .await()
                .indefinitely();
    }
}
