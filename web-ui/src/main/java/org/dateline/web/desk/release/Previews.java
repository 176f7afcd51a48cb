package org.dateline.web.desk.release;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.catalog.CatalogDesk.Body;
import org.dateline.web.desk.catalog.CatalogDesk.Rendered;
import org.dateline.web.desk.release.WritingView.Preview;
import org.dateline.web.desk.stats.StatsDesk;
import org.dateline.web.layout.MarkedText;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Shows what a text becomes before it is saved: the catalog renders it, and its figures are read from that. */
@ApplicationScoped
class Previews {
    private final CatalogDesk catalog;
    private final StatsDesk stats;

    Previews(@RestClient CatalogDesk catalog, @RestClient StatsDesk stats) {
        this.catalog = catalog;
        this.stats = stats;
    }

    /** Never fails: a service that does not answer leaves its part empty. */
    Preview of(WritingForm form, Desk frame) {
        String body = form.body() == null ? "" : form.body().replace("\r\n", "\n");
        Rendered rendered = catalog.preview(new Body(body))
                .onFailure()
                .recoverWithItem(new Rendered("", body))
                .await()
                .indefinitely();
        StatsDesk.Source source =
                new StatsDesk.Source(form.title(), rendered.text(), day(form, frame), form.language());
        Understood understood = Uni.createFrom()
                .deferred(() -> stats.read(source))
                .map(extraction -> Understood.of(extraction, frame))
                .onFailure()
                .recoverWithItem(Previews::unread)
                .await()
                .indefinitely();
        String marked = MarkedText.body(rendered.html(), form.title(), rendered.text(), understood.marks());
        return new Preview(marked, understood);
    }

    private static Understood unread(Throwable failure) {
        boolean said = failure instanceof Refusal refusal
                && refusal.status() < 500
                && !refusal.sentence().isBlank();
        return said ? Understood.because(((Refusal) failure).sentence()) : Understood.none();
    }

    private static LocalDate day(WritingForm form, Desk frame) {
        try {
            LocalDate day = form.day();
            return day == null ? frame.today() : day;
        } catch (DateTimeException halfWritten) {
            return frame.today();
        }
    }
}
