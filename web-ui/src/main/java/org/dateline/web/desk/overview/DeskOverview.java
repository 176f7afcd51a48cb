package org.dateline.web.desk.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.Desks;

/** What waits for whom. */
@Path("/desk")
@Produces(MediaType.TEXT_HTML)
class DeskOverview {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(Desk frame);
    }

    private final Desks desks;

    DeskOverview(Desks desks) {
        this.desks = desks;
    }

    @GET
    public TemplateInstance overview() {
        Desk frame = desks.at("overview", "");
        return Templates.overview(frame).setLocale(frame.locale());
    }
}
