package org.dateline.catalog.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.dateline.catalog.paging.PageLinks;
import org.dateline.catalog.paging.Paged;

/**
 * Public answers. The entity tag is made from the very bytes of the answer, so it says nothing that the answer does not;
 * {@code no-cache} has every copy ask again, so none outlives a correction or an embargo.
 */
@RequestScoped
public class Answers {
    private final ObjectMapper json;
    private final Request request;
    private final UriInfo uri;

    Answers(ObjectMapper json, Request request, UriInfo uri) {
        this.json = json;
        this.request = request;
        this.uri = uri;
    }

    /** The answer with its entity tag; 304 without a body for whoever has it. */
    public Response.ResponseBuilder of(Object view) {
        byte[] bytes = bytes(view);
        EntityTag tag = new EntityTag(digest(bytes));
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : Response.ok(bytes, MediaType.APPLICATION_JSON_TYPE);
        if (view instanceof Paged page) {
            answer.header(HttpHeaders.LINK, PageLinks.of(page, uri));
        }
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A view is plain data", impossible);
        }
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
