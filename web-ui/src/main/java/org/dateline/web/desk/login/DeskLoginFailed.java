package org.dateline.web.desk.login;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Where the login leads when it did not come about. */
@Path("/desk/login/failed")
@PermitAll
class DeskLoginFailed {
    private final GatePages pages;

    DeskLoginFailed(GatePages pages) {
        this.pages = pages;
    }

    @GET
    public Response failed() {
        return pages.failed();
    }
}
