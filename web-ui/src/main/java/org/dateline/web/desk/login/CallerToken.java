package org.dateline.web.desk.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Lets a call to a service be made in the name of the person at the desk. */
@ApplicationScoped
public class CallerToken implements ClientHeadersFactory {
    private final Caller caller;

    CallerToken(Caller caller) {
        this.caller = caller;
    }

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
        headers.add(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token());
        return headers;
    }
}
