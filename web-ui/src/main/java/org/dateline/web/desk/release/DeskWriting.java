package org.dateline.web.desk.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.DeskSentences;
import org.dateline.web.desk.Desks;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.catalog.CatalogDesk.Term;
import org.dateline.web.desk.catalog.CatalogDesk.Terms;
import org.dateline.web.desk.catalog.DeskRelease;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Writing: whatever goes wrong, the text that was sent is on the page that answers. */
@Path("/desk/releases")
@Produces(MediaType.TEXT_HTML)
class DeskWriting {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(Desk frame, WritingView view);

        static native TemplateInstance understood(Desk frame, WritingView.Preview preview);
    }

    private final CatalogDesk catalog;
    private final Previews previews;
    private final Desks desks;
    private final DeskSentences sentences;

    DeskWriting(@RestClient CatalogDesk catalog, Previews previews, Desks desks, DeskSentences sentences) {
        this.catalog = catalog;
        this.previews = previews;
        this.desks = desks;
        this.sentences = sentences;
    }

    @GET
    @Path("/new")
    public TemplateInstance blank() {
        Desk frame = desks.at("new", "/releases/new");
        return page(frame, null, WritingForm.blank(frame.language()), Map.of(), null, null);
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(@RestPath String id) {
        RestResponse<DeskRelease> found = catalog.release(id).await().indefinitely();
        DeskRelease release = found.getEntity();
        Desk frame = desks.at(release.state(), "/releases/" + id + "/edit");
        WritingForm form = WritingForm.of(release.draft(), found.getHeaderString(HttpHeaders.ETAG));
        return page(frame, id, form, Map.of(), null, null);
    }

    @POST
    @Path("/new")
    public Response create(@BeanParam WritingForm form) {
        return handle(null, form);
    }

    @POST
    @Path("/{id}/edit")
    public Response save(@RestPath String id, @BeanParam WritingForm form) {
        return handle(id, form);
    }

    /** The part of the page beside the text, for a page that refreshes it while somebody writes. */
    @POST
    @Path("/preview")
    public TemplateInstance preview(@BeanParam WritingForm form) {
        Desk frame = desks.bare("new", "/releases/new");
        return Templates.understood(frame, previews.of(form, frame)).setLocale(frame.locale());
    }

    private Response handle(String id, WritingForm form) {
        Desk frame = desks.at("new", id == null ? "/releases/new" : "/releases/" + id + "/edit");
        if ("preview".equals(form.what())) {
            return answer(200, page(frame, id, form, Map.of(), null, previews.of(form, frame)));
        }
        try {
            DeskRelease saved = (id == null
                            ? catalog.create(form.draft())
                            : catalog.save(id, form.etag(), form.draft()))
                    .await()
                    .indefinitely();
            return Response.seeOther(URI.create(frame.root() + "/releases/" + saved.id()))
                    .build();
        } catch (DateTimeException impossible) {
            Map<String, String> errors = Map.of("released", sentences.impossibleDay());
            return answer(422, page(frame, id, form, errors, null, null));
        } catch (Refusal refusal) {
            return refused(frame, id, form, refusal);
        }
    }

    private Response refused(Desk frame, String id, WritingForm form, Refusal refusal) {
        if (refusal.status() == 412 && id != null) {
            RestResponse<DeskRelease> theirs = catalog.release(id).await().indefinitely();
            WritingForm over = form.over(theirs.getHeaderString(HttpHeaders.ETAG));
            return answer(412, page(frame, id, over, Map.of(), theirs.getEntity(), null));
        }
        if (refusal.status() == 401) {
            throw refusal;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        refusal.errors().forEach(error -> errors.merge(error.field(), error.detail(), (a, b) -> a + " " + b));
        errors.putIfAbsent("", sentences.of(refusal));
        return answer(refusal.status(), page(frame, id, form, errors, null, null));
    }

    private TemplateInstance page(
            Desk frame,
            String id,
            WritingForm form,
            Map<String, String> errors,
            DeskRelease theirs,
            WritingView.Preview preview) {
        List<Term> topics = terms(catalog.topics(500));
        List<Term> organizations = terms(catalog.organizations(500));
        return Templates.edit(frame, new WritingView(id, form, errors, theirs, preview, topics, organizations))
                .setLocale(frame.locale());
    }

    /** One can write without them. */
    private static List<Term> terms(Uni<Terms> terms) {
        return terms.map(Terms::items)
                .onFailure()
                .recoverWithItem(List.of())
                .await()
                .indefinitely();
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
