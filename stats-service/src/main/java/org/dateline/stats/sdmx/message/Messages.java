package org.dateline.stats.sdmx.message;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dateline.stats.negotiation.Negotiation;

/**
 * Sends messages. The tag is weak: two messages with the same tag differ in the time at which they were made. It is made from
 * the content of the answer, so it says nothing that the answer does not.
 */
@RequestScoped
public class Messages {
    private final Request request;
    private final HttpHeaders headers;
    private final ObjectMapper json;

    Messages(Request request, HttpHeaders headers, ObjectMapper json) {
        this.request = request;
        this.headers = headers;
        this.json = json;
    }

    /** A view as JSON, where there is nothing else to choose. */
    public Response json(Object view) {
        Negotiation.onlyJson(headers.getHeaderString(HttpHeaders.ACCEPT));
        return answer(MediaType.APPLICATION_JSON, spool -> json.writer()
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .writeValue(spool, view));
    }

    interface Writing {
        void to(Spool spool) throws IOException;
    }

    Response answer(String type, Writing writing) {
        Spool spool = new Spool();
        boolean handedOn = false;
        try {
            writing.to(spool);
            EntityTag tag = new EntityTag(spool.digest(), true);
            Response.ResponseBuilder same = request.evaluatePreconditions(tag);
            Response.ResponseBuilder answer = same;
            if (same == null) {
                answer = Response.ok(sending(spool), type).header(HttpHeaders.CONTENT_LENGTH, spool.size());
                handedOn = true;
            }
            return answer.tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            if (!handedOn) {
                close(spool);
            }
        }
    }

    private static StreamingOutput sending(Spool spool) {
        return out -> {
            try (spool) {
                spool.writeTo(out);
            }
        };
    }

    private static void close(Spool spool) {
        try {
            spool.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
