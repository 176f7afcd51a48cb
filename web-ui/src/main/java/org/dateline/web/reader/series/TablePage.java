package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.reader.series.FoundSeries.Facet;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One month of a measure, by product or by partner: the newest published values of many series beside each other. */
@Path("/tables")
class TablePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance table(Page page, TableSheet sheet);
    }

    private final TablePortal tables;
    private final SeriesPortal series;
    private final Pages pages;

    TablePage(@RestClient TablePortal tables, @RestClient SeriesPortal series, Pages pages) {
        this.tables = tables;
        this.series = series;
        this.pages = pages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> read(@BeanParam TableQuestion asked) {
        return Search.of(null, null, null, null, null, null, List.of(), 0)
                .in(series)
                .map(found -> found.facets() == null ? Map.<String, List<Facet>>of() : found.facets())
                .flatMap(facets -> {
                    TableQuestion question = asked.completed(facets);
                    Page page = pages.at("tables", "/tables" + question.query());
                    return table(question)
                            .map(table -> TableSheet.of(table, question, facets, page, SeriesPage.words(page)))
                            .flatMap(sheet -> pages.show(page, Templates.table(page, sheet)));
                });
    }

    private Uni<Table> table(TableQuestion question) {
        return question.complete()
                ? tables.table(question.parameters())
                : Uni.createFrom()
                        .item(new Table(null, null, null, question.by(), null, List.of(), null, null, List.of(), 0));
    }

    /** What the figure service answers, byte for byte. */
    @GET
    @Path("/table.csv")
    @Produces("text/csv")
    public Uni<Response> file(@BeanParam TableQuestion question) {
        Map<String, String> parameters = question.parameters();
        parameters.put("format", "csv");
        return tables.file(parameters).map(bytes -> pages.answer(bytes, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"table.csv\"")
                .build());
    }
}
