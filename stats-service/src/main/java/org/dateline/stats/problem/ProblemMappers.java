package org.dateline.stats.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns everything that can go wrong into a {@link Problem}; nothing internal gets out. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final int RETRY_SECONDS = 2;

    private final AllowedMethods allowed;

    ProblemMappers(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException problem) {
        return answer(problem.status(), problem.getMessage(), problem.errors());
    }

    @ServerExceptionMapper
    public Response unknownField(UnrecognizedPropertyException wrong) {
        String detail = "The field \"" + wrong.getPropertyName() + "\" is not known here. Known are "
                + wrong.getKnownPropertyIds().stream()
                        .map(String::valueOf)
                        .sorted()
                        .collect(Collectors.joining(", "))
                + ".";
        return answer(400, detail, List.of(new Problem.FieldError(pointer(wrong), null, detail)));
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class})
    public Response wrongType(JsonMappingException wrong) {
        String detail = "The value of this field cannot be read; check its type and form.";
        return answer(400, detail, List.of(new Problem.FieldError(pointer(wrong), null, detail)));
    }

    @ServerExceptionMapper
    public Response malformed(JsonProcessingException wrong) {
        var place = wrong.getLocation();
        String where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
        return answer(400, "The request body is not valid JSON in UTF-8" + where + ".", List.of());
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized() {
        return Response.fromResponse(answer(401, "Sign in first: a valid access token is needed here.", List.of()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden) {
        return answer(403, "Your account does not have the role that this needs.", List.of());
    }

    @ServerExceptionMapper
    public Response changedMeanwhile(OptimisticLockException conflict) {
        return answer(412, "Somebody else changed this meanwhile; load it again and repeat your change.", List.of());
    }

    /** An address is also not found where only the method is another one, if its resource shares its beginning with others. */
    @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class})
    public Response notThere(ClientErrorException refused, ContainerRequestContext request) {
        Set<String> methods = allowed.of(request.getUriInfo().getPath());
        if (methods.isEmpty() || methods.contains(request.getMethod())) {
            return web(refused);
        }
        String detail = "This address does not answer to that method; it takes " + String.join(", ", methods) + ".";
        return Response.fromResponse(answer(405, detail, List.of()))
                .allow(methods)
                .build();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException ours) {
                return problem(ours);
            }
        }
        if (failure.getCause() instanceof UnrecognizedPropertyException unknown) {
            return unknownField(unknown);
        }
        if (failure.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return wrongType(mapping);
        }
        if (failure.getCause() instanceof JsonProcessingException json) {
            return malformed(json);
        }
        int status = failure.getResponse().getStatus();
        return status < 400 ? failure.getResponse() : answer(status, sentence(status), List.of());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure) {
        if (DatabaseOutage.caused(failure)) {
            LOG.warnf("The database is away: %s", failure.getMessage());
            return unavailable();
        }
        LOG.error("A request failed", failure);
        return answer(500, "Something went wrong here. It has been logged; please try again later.", List.of());
    }

    private static Response unavailable() {
        return Response.fromResponse(answer(503, "The database is away for a moment; please try again.", List.of()))
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read; check its parameters and its body.";
            case 404 -> "There is nothing at this address.";
            case 406 -> "None of the requested media types can be given here.";
            case 413 -> "The request is too large.";
            case 415 -> "A body of this media type cannot be read here.";
            default -> "The request could not be answered.";
        };
    }

    private static Response answer(int status, String detail, List<Problem.FieldError> errors) {
        Response.StatusType known = Response.Status.fromStatusCode(status);
        String title = known == null ? (status == 422 ? "Unprocessable Content" : "Error") : known.getReasonPhrase();
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new Problem("about:blank", title, status, detail, errors))
                .build();
    }
}
