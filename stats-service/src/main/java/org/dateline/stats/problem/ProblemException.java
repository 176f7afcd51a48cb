package org.dateline.stats.problem;

import java.util.List;

/** Ends a request with a {@link Problem}. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Problem.FieldError> errors;

    public ProblemException(int status, String detail, Problem.FieldError... errors) {
        super(detail, null, false, false);
        this.status = status;
        this.errors = List.of(errors);
    }

    public static ProblemException badParameter(String name, String detail) {
        return new ProblemException(400, detail, Problem.FieldError.parameter(name, detail));
    }

    public static ProblemException badField(String name, String detail) {
        return new ProblemException(400, detail, Problem.FieldError.field(name, detail));
    }

    public static ProblemException notFound() {
        return new ProblemException(404, "There is nothing at this address.");
    }

    public int status() {
        return status;
    }

    public List<Problem.FieldError> errors() {
        return errors;
    }
}
