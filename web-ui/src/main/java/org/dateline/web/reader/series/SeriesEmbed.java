package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dateline.web.client.Refusal;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.layout.ReaderMessages;
import org.jboss.resteasy.reactive.RestPath;

/** The chart of a series for a frame on any site. Only this page may be framed; it runs nothing and takes nothing in. */
@Path("/series/{key}/embed")
@Produces(MediaType.TEXT_HTML)
class SeriesEmbed {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance embed(Page page, Sheet sheet);

        static native TemplateInstance trouble(Page page, String title, String sentence);
    }

    private final Sheets sheets;
    private final Pages pages;
    private final RoutingContext routing;

    SeriesEmbed(Sheets sheets, Pages pages, RoutingContext routing) {
        this.sheets = sheets;
        this.pages = pages;
        this.routing = routing;
    }

    @GET
    public Uni<Response> show(@RestPath String key, @BeanParam Selection selection) {
        Page page = pages.at("series", "/series/" + key + "/embed" + selection.query());
        return sheets.answers(key, selection)
                .map(answers -> Sheet.of(answers, page, SeriesPage.words(page)))
                .flatMap(sheet -> pages.show(page, Templates.embed(page, sheet)))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> refused(refusal, page))
                .onFailure(failure -> failure instanceof ProcessingException || failure instanceof TimeoutException)
                .recoverWithItem(() -> unavailable(page))
                // In place of the portal's policy, on each answer: also on the one that says that nothing has changed.
                .invoke(() -> routing.response().headers().set("Content-Security-Policy", POLICY));
    }

    /** What is not there looks the same in a frame as everywhere, only without the portal around it. */
    private Response refused(Refusal refusal, Page page) {
        ReaderMessages words = pages.messages();
        return switch (refusal.status()) {
            case 400 -> trouble(400, page, words.badAddressTitle(), refusal.sentence());
            case 404 -> trouble(404, page, words.notFoundTitle(), words.notFoundText());
            case 410 -> trouble(410, page, words.goneTitle(), words.goneText());
            default -> unavailable(page);
        };
    }

    private Response unavailable(Page page) {
        ReaderMessages words = pages.messages();
        return trouble(503, page, words.unavailableTitle(), words.unavailableText());
    }

    private static Response trouble(int status, Page page, String title, String sentence) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .entity(Templates.trouble(page, title, sentence)
                        .setLocale(page.locale())
                        .render())
                .build();
    }
}
