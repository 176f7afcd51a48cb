package org.dateline.web.desk.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.Desks;
import org.dateline.web.desk.catalog.AuditPage;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The log of everything that was done. */
@Path("/desk/audit")
@Produces(MediaType.TEXT_HTML)
class DeskAudit {
    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance log(Desk frame, Log log);
    }

    /** A page of the log. */
    record Log(AuditPage page) {
        public boolean more() {
            return (page.page() + 1L) * PAGE < page.total();
        }

        public int next() {
            return page.page() + 1;
        }

        public int previous() {
            return page.page() - 1;
        }
    }

    private final CatalogDesk catalog;
    private final Desks desks;

    DeskAudit(@RestClient CatalogDesk catalog, Desks desks) {
        this.catalog = catalog;
        this.desks = desks;
    }

    @GET
    public TemplateInstance log(@RestQuery int page) {
        AuditPage found = catalog.audit(null, page, PAGE).await().indefinitely();
        Desk frame = desks.at("audit", "/audit");
        return Templates.log(frame, new Log(found)).setLocale(frame.locale());
    }
}
