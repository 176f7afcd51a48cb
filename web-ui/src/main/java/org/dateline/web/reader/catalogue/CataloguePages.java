package org.dateline.web.reader.catalogue;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.dateline.web.client.Listed;
import org.dateline.web.client.Series;
import org.dateline.web.client.StatsPortal;
import org.dateline.web.layout.Pages;
import org.dateline.web.layout.PortalConfig;
import org.dateline.web.reader.LinkedData;
import org.dateline.web.reader.Publishers;
import org.dateline.web.reader.Vocabulary;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.eclipse.rdf4j.model.Model;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The catalogue page by page: however many series there are, one answer holds as many as one page has. */
@Path("/")
class CataloguePages {
    static final int SIZE = 100;

    private final StatsPortal stats;
    private final Vocabulary vocabulary;
    private final Publishers publishers;
    private final PortalConfig config;
    private final LinkedData linkedData;
    private final Pages pages;

    CataloguePages(
            @RestClient StatsPortal stats,
            Vocabulary vocabulary,
            Publishers publishers,
            PortalConfig config,
            LinkedData linkedData,
            Pages pages) {
        this.stats = stats;
        this.vocabulary = vocabulary;
        this.publishers = publishers;
        this.config = config;
        this.linkedData = linkedData;
        this.pages = pages;
    }

    /** The format that is asked for. */
    @GET
    @Path("/catalog")
    public Uni<Response> negotiated(@RestQuery String after, Request request) {
        List<Variant> variants = Format.types().stream()
                .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
                .toList();
        Variant chosen = request.selectVariant(variants);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        MediaType type = chosen.getMediaType();
        return page(Format.ofType(type.getType() + "/" + type.getSubtype()).orElseThrow(), after);
    }

    /** One format at an address of its own. */
    @GET
    @Path("/catalog.{suffix:ttl|jsonld|rdf}")
    public Uni<Response> page(@RestPath String suffix, @RestQuery String after) {
        return page(Format.ofSuffix(suffix), after);
    }

    private Uni<Response> page(Format format, String after) {
        String from = after == null || after.isEmpty() ? null : after;
        String address = pages.at("", "").site() + "/catalog." + format.suffix();
        return Uni.combine()
                .all()
                .unis(stats.all(from, SIZE), vocabulary.names(), publishers.all())
                .with((found, names, agencies) -> {
                    Setting setting = new Setting(
                            pages.at("", "").site(),
                            agencies,
                            names,
                            config.license(),
                            config.contact(),
                            config.statistics());
                    return answer(format, setting, found, PageLinks.of(address, from, found.items(), SIZE));
                });
    }

    private Response answer(Format format, Setting setting, Listed<Series> found, PageLinks links) {
        Model graph = Catalogue.of(setting, found.items(), found.total(), links);
        Response.ResponseBuilder answer = pages.answer(
                        format.write(graph, linkedData), format.type() + ";charset=utf-8")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Link", "<" + links.first() + ">; rel=\"first\"");
        if (links.next() != null) {
            answer.header("Link", "<" + links.next() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
