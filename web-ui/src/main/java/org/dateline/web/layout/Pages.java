package org.dateline.web.layout;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Public pages on their way out. The entity tag is made from the very bytes of the page, so it says nothing that the page
 * does not; {@code no-cache} has every copy ask again, so none outlives a correction, a withdrawal or an embargo.
 */
@RequestScoped
public class Pages {
    /** Seconds after which a service that did not answer is usually back. */
    private static final String SOON = "30";

    private static final String HTML = "text/html; charset=utf-8";

    private final RoutingContext routing;
    private final Request request;
    private final PortalConfig config;

    Pages(RoutingContext routing, Request request, PortalConfig config) {
        this.routing = routing;
        this.request = request;
        this.config = config;
    }

    /**
     * The frame of a page.
     *
     * @param place the part of the portal that it belongs to, {@code home}, {@code releases} or {@code series}
     * @param path its path below the language's root, with its query, encoded
     */
    public Page at(String place, String path) {
        return new Page(routing.get(KoreanPath.KOREAN) != null, place, path, site(), config.zone());
    }

    /** The page, in its language; 304 to who has it already. */
    public Uni<Response> show(Page page, TemplateInstance template) {
        return template.setLocale(page.locale()).createUni().map(html -> answer(
                        html.getBytes(StandardCharsets.UTF_8), HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .build());
    }

    /** A page that says what went wrong. */
    Response failure(int status, Page page, TemplateInstance template) {
        return Response.status(status)
                .header(HttpHeaders.CONTENT_TYPE, HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.RETRY_AFTER, status == 503 ? SOON : null)
                .entity(template.setLocale(page.locale()).render())
                .build();
    }

    /** Something else than a page, such as a feed; 304 to who has it already. */
    public Response.ResponseBuilder answer(byte[] bytes, String type) {
        EntityTag tag = new EntityTag(digest(bytes));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : Response.ok(bytes, type);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** The reader's words, in the language of the address. */
    public ReaderMessages messages() {
        return MessageBundles.get(
                ReaderMessages.class, Localized.Literal.of(at("", "").language()));
    }

    private String site() {
        return config.address()
                .map(URI::toString)
                .orElseGet(() ->
                        routing.request().scheme() + "://" + routing.request().authority())
                .replaceFirst("/+$", "");
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
