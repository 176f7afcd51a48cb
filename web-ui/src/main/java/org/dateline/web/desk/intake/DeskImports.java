package org.dateline.web.desk.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.DeskSentences;
import org.dateline.web.desk.Desks;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.catalog.ImportPage;
import org.dateline.web.desk.catalog.ImportReport;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Imports: the form with what was taken in before, and the report of one. */
@Path("/desk/imports")
@Produces(MediaType.TEXT_HTML)
class DeskImports {
    private static final int PAGE = 25;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Desk frame, Intake intake);

        static native TemplateInstance report(Desk frame, ImportReport report);
    }

    /** The form as it was sent, and the imports so far. */
    record Intake(String listing, boolean publish, String refusal, ImportPage page) {}

    /** A listing to take in. */
    record Listing(
            @RestForm String listing,
            @RestForm FileUpload file,
            @RestForm String publish,
            @RestForm("do") String what) {

        boolean blank() {
            return !uploaded() && (listing == null || listing.isBlank());
        }

        InputStream open() throws IOException {
            return uploaded()
                    ? Files.newInputStream(file.uploadedFile())
                    : new ByteArrayInputStream(listing.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }

        private boolean uploaded() {
            return file != null && file.size() > 0;
        }
    }

    private final CatalogDesk catalog;
    private final Desks desks;
    private final DeskSentences sentences;

    DeskImports(@RestClient CatalogDesk catalog, Desks desks, DeskSentences sentences) {
        this.catalog = catalog;
        this.desks = desks;
        this.sentences = sentences;
    }

    @GET
    public TemplateInstance list(@RestQuery int page) {
        return form(new Listing("", null, null, null), null, page);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@BeanParam Listing listing) throws IOException {
        if (listing.blank()) {
            return Response.status(422)
                    .entity(form(listing, sentences.nothingToImport(), 0))
                    .build();
        }
        boolean trial = "try".equals(listing.what());
        try (InputStream text = listing.open()) {
            RestResponse<Void> taken = catalog.take("listing", trial, listing.publish() != null, text)
                    .await()
                    .indefinitely();
            String id = lastSegment(taken.getLocation());
            return Response.seeOther(URI.create(desks.root() + "/imports/" + id))
                    .build();
        } catch (Refusal refusal) {
            if (refusal.status() == 401) {
                throw refusal;
            }
            return Response.status(refusal.status())
                    .entity(form(listing, sentences.of(refusal), 0))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance report(@RestPath String id) {
        ImportReport report = catalog.report(id).await().indefinitely();
        Desk frame = desks.at("imports", "/imports/" + id);
        return Templates.report(frame, report).setLocale(frame.locale());
    }

    @POST
    @Path("/{id}/{action:stop|resume}")
    public Response steer(@RestPath String id, @RestPath String action) {
        catalog.steer(id, action).await().indefinitely();
        return Response.seeOther(URI.create(desks.root() + "/imports/" + id)).build();
    }

    private static String lastSegment(URI address) {
        return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    }

    private TemplateInstance form(Listing listing, String refusal, int page) {
        ImportPage before = catalog.imports(page, PAGE)
                .onFailure()
                .recoverWithItem(new ImportPage(List.of(), 0, 0, PAGE))
                .await()
                .indefinitely();
        Desk frame = desks.at("imports", "/imports");
        Intake intake = new Intake(listing.listing(), listing.publish() != null, refusal, before);
        return Templates.list(frame, intake).setLocale(frame.locale());
    }
}
