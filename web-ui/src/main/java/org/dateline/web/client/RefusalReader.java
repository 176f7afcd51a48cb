package org.dateline.web.client;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.dateline.web.client.Refusal.Problem;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns an error answer of a service into a {@link Refusal}. */
public class RefusalReader implements ResponseExceptionMapper<Refusal> {
    @Override
    public Refusal toThrowable(Response response) {
        return new Refusal(response.getStatus(), problem(response));
    }

    private static Problem problem(Response response) {
        try {
            Problem problem = response.readEntity(Problem.class);
            return problem == null ? none() : problem;
        } catch (ProcessingException | WebApplicationException | IllegalStateException unreadable) {
            // An answer from something in between, a proxy's page for example, says nothing to a person.
            return none();
        }
    }

    private static Problem none() {
        return new Problem(null, null, null);
    }
}
