package org.dateline.web.desk.release;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dateline.web.client.Check;
import org.dateline.web.desk.Desk;
import org.dateline.web.desk.Desks;
import org.dateline.web.desk.catalog.AuditPage;
import org.dateline.web.desk.catalog.CatalogDesk;
import org.dateline.web.desk.catalog.CatalogDesk.Revisions;
import org.dateline.web.desk.catalog.CatalogDesk.Term;
import org.dateline.web.desk.catalog.CatalogDesk.Terms;
import org.dateline.web.desk.catalog.DeskRelease;
import org.dateline.web.desk.catalog.ReleasePage;
import org.dateline.web.desk.catalog.SavedRevision;
import org.dateline.web.desk.login.Caller;
import org.dateline.web.desk.stats.CheckPage;
import org.dateline.web.desk.stats.FigurePage;
import org.dateline.web.desk.stats.StatsDesk;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The lists of releases, and one release with everything a decision about it needs. */
@Path("/desk/releases")
@Produces(MediaType.TEXT_HTML)
class DeskReleases {
    private static final int PAGE = 25;
    private static final int ALL = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Desk frame, Listing listing);

        static native TemplateInstance release(Desk frame, ReleaseView view);
    }

    /** A page of a list with its filters. */
    record Listing(String state, String q, boolean mine, ReleasePage page) {
        public boolean more() {
            return (page.page() + 1L) * page.size() < page.total();
        }

        public int next() {
            return page.page() + 1;
        }

        /** The filters without the page, as a query. */
        public String query() {
            StringBuilder query = new StringBuilder();
            add(query, "state", state);
            add(query, "q", q);
            add(query, "mine", mine ? "true" : null);
            return query.toString();
        }

        public List<String> states() {
            return List.of(
                    "draft",
                    "submitted",
                    "returned",
                    "scheduled",
                    "published",
                    "second-look",
                    "withdrawn",
                    "unpublished");
        }

        private static void add(StringBuilder query, String name, String value) {
            if (value != null && !value.isBlank()) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }

        public int previous() {
            return page.page() - 1;
        }
    }

    private final CatalogDesk catalog;
    private final StatsDesk stats;
    private final Desks desks;
    private final Caller caller;

    DeskReleases(@RestClient CatalogDesk catalog, @RestClient StatsDesk stats, Desks desks, Caller caller) {
        this.catalog = catalog;
        this.stats = stats;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    public TemplateInstance list(
            @RestQuery String state, @RestQuery String q, @RestQuery boolean mine, @RestQuery int page) {
        ReleasePage found = catalog.releases(blankToNull(state), blankToNull(q), mine ? true : null, page, PAGE)
                .await()
                .indefinitely();
        Desk frame = desks.at(state == null ? "releases" : state, "/releases");
        return Templates.list(frame, new Listing(state, q, mine, found)).setLocale(frame.locale());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance release(@RestPath String id) {
        return show(id, null);
    }

    /**
     * @param refusal why the last step was not taken, or {@code null}
     */
    TemplateInstance show(String id, String refusal) {
        Uni<RestResponse<DeskRelease>> release = catalog.release(id);
        Uni<FigurePage> figures = soft(stats.figures(id), new FigurePage(null, 0, 0, 0));
        Uni<CheckPage> checks = soft(stats.checks(id), new CheckPage(List.of(), 0, 0, 0));
        Uni<List<SavedRevision>> revisions = soft(catalog.revisions(id, ALL).map(Revisions::items), List.of());
        Uni<AuditPage> audit = caller.publisher()
                ? soft(catalog.audit(id, 0, 50), new AuditPage(List.of(), 0, 0, 0))
                : Uni.createFrom().item(new AuditPage(List.of(), 0, 0, 0));
        Uni<Terms> topics = soft(catalog.topics(ALL), new Terms(List.of()));
        Uni<Terms> organizations = soft(catalog.organizations(ALL), new Terms(List.of()));
        var all = Uni.combine()
                .all()
                .unis(release, figures, checks, revisions, audit, topics, organizations)
                .asTuple()
                .await()
                .indefinitely();
        DeskRelease found = all.getItem1().getEntity();
        Desk frame = desks.at(found.state(), "/releases/" + id);
        List<Check> held = all.getItem3().items();
        ReleaseView view = new ReleaseView(
                found,
                all.getItem1().getHeaderString(HttpHeaders.ETAG),
                new Steps(found, caller.name(), caller.publisher()),
                Understood.of(all.getItem2(), held, frame),
                all.getItem4(),
                all.getItem5().items(),
                names(found.topics(), all.getItem6()),
                names(found.organization() == null ? List.of() : List.of(found.organization()), all.getItem7()),
                refusal);
        return Templates.release(frame, view).setLocale(frame.locale());
    }

    /** Names for ids, as far as they are known. */
    private static List<String> names(List<String> ids, Terms terms) {
        return ids.stream()
                .map(id -> terms.items().stream()
                        .filter(term -> term.id().equals(id))
                        .map(Term::name)
                        .findFirst()
                        .orElse(id))
                .toList();
    }

    /** The text is what matters; the rest may be missing. */
    private static <T> Uni<T> soft(Uni<T> part, T without) {
        return part.ifNoItem().after(PATIENCE).fail().onFailure().recoverWithItem(without);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
