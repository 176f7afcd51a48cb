package org.dateline.web.client;

import java.util.List;

/** A service's no, with its sentences for a person. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final int status;

    public Refusal(int status, Problem problem) {
        super("Refused with " + status);
        this.status = status;
        this.problem = problem;
    }

    /** The HTTP status, 400 to 599. */
    public int status() {
        return status;
    }

    /** What is wrong, as a sentence; empty if the service gave none. */
    public String sentence() {
        return problem.detail() != null ? problem.detail() : problem.title() != null ? problem.title() : "";
    }

    /** What is wrong with single fields; may be empty. */
    public List<FieldError> errors() {
        return problem.errors() == null ? List.of() : problem.errors();
    }

    /** RFC 9457, as far as it is shown. */
    public record Problem(String title, String detail, List<FieldError> errors) {}

    /** A sentence about one field, named by a JSON pointer or a parameter. */
    public record FieldError(String pointer, String parameter, String detail) {
        /** The field's name without the pointer's slash; empty when the error is about the whole. */
        public String field() {
            String name = pointer != null ? pointer : parameter != null ? parameter : "";
            return name.replaceFirst("^#?/", "").replaceFirst("/.*$", "");
        }
    }
}
