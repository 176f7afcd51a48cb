package org.dateline.stats.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.dateline.stats.negotiation.Negotiation;

/**
 * Public answers. The entity tag is made from the very bytes of the answer, so it says nothing that the answer does not;
 * {@code no-cache} has every copy ask again, so none outlives a correction or an embargo.
 */
@RequestScoped
class Answers {
    private final ObjectMapper json;
    private final Request request;
    private final HttpHeaders headers;

    Answers(ObjectMapper json, Request request, HttpHeaders headers) {
        this.json = json;
        this.request = request;
        this.headers = headers;
    }

    /** JSON, where there is nothing else to choose. */
    Response.ResponseBuilder of(Object view) {
        Negotiation.onlyJson(headers.getHeaderString(HttpHeaders.ACCEPT));
        return json(view);
    }

    /** JSON that was chosen. */
    Response.ResponseBuilder json(Object view) {
        return of(bytes(view), MediaType.APPLICATION_JSON);
    }

    Response.ResponseBuilder of(byte[] bytes, String type) {
        return of(digest(bytes), type, () -> bytes);
    }

    /** For what two renderings of the same need not agree in every byte: the tag is made from the content. */
    Response.ResponseBuilder of(Object view, String type, Supplier<byte[]> rendering) {
        return of(digest(bytes(view)) + "-" + digest(type.getBytes(StandardCharsets.UTF_8)), type, rendering);
    }

    private Response.ResponseBuilder of(String digest, String type, Supplier<byte[]> rendering) {
        EntityTag tag = new EntityTag(digest);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = same != null ? same : Response.ok(rendering.get(), type);
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    byte[] bytes(Object view) {
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
