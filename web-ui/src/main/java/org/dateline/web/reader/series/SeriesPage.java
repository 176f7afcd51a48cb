package org.dateline.web.reader.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;
import org.dateline.web.layout.PortalConfig;
import org.jboss.resteasy.reactive.RestPath;

/** One series as chart and table, each point with the sentence that states it. */
@Path("/series/{key}")
@Produces(MediaType.TEXT_HTML)
class SeriesPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance series(Page page, Sheet sheet, Takings takings, String linked);
    }

    private final Sheets sheets;
    private final Descriptions descriptions;
    private final PortalConfig config;
    private final Pages pages;

    SeriesPage(Sheets sheets, Descriptions descriptions, PortalConfig config, Pages pages) {
        this.sheets = sheets;
        this.descriptions = descriptions;
        this.config = config;
        this.pages = pages;
    }

    @GET
    public Uni<Response> read(@RestPath String key, @BeanParam Selection selection) {
        Page page = pages.at("series", "/series/" + key + selection.query());
        return sheets.answers(key, selection).flatMap(answers -> {
            Sheet sheet = Sheet.of(answers, page, words(page));
            Takings takings = Takings.of(sheet, page, config.statistics());
            return descriptions
                    .inScript(sheet, answers.observations(), page)
                    .flatMap(linked -> pages.show(page, Templates.series(page, sheet, takings, linked)));
        });
    }

    /** The words of these pages in the language of one. */
    static SeriesMessages words(Page page) {
        return MessageBundles.get(SeriesMessages.class, Localized.Literal.of(page.language()));
    }

    /** A field that was left empty asks for nothing. */
    static String given(String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}
