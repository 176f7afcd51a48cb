package org.dateline.stats.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as RFC 9457 describes it, with a sentence that a person can act on.
 *
 * @param type always {@code about:blank}: the status says what kind of problem this is
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and what to do about it
 * @param errors the fields or parameters that are wrong; absent where the problem is not about one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {
    /** The media type of problems. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param pointer JSON pointer (RFC 6901) to the field of the request body, or null
     * @param parameter name of the query parameter, or null
     * @param detail what is wrong with it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(String pointer, String parameter, String detail) {
        public static FieldError field(String name, String detail) {
            return new FieldError("/" + name, null, detail);
        }

        public static FieldError parameter(String name, String detail) {
            return new FieldError(null, name, detail);
        }
    }
}
