package org.dateline.web.reader.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dateline.web.layout.Page;
import org.dateline.web.layout.Pages;

/** What is new, and how the headline series stand. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Page page);
    }

    private final Pages pages;

    HomePage(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Uni<Response> home() {
        Page page = pages.at("home", "/");
        return pages.show(page, Templates.home(page));
    }
}
