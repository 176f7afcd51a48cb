package org.dateline.web.desk.login;

import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * A form as it was sent, so that it can be handed back.
 *
 * @param sent whether the request was to change something at all
 * @param address where it was sent to, path and query
 * @param fields names and texts in their order; files are not among them
 */
public record Form(boolean sent, String address, List<Field> fields) {

    /** One field; {@code text} may have many lines. */
    public record Field(String name, String text) {
        /** Whether a person wrote enough into it to be sorry for losing it. */
        public boolean isLong() {
            return text.length() > 60 || text.indexOf('\n') >= 0;
        }
    }

    static Form of(ResteasyReactiveContainerRequestContext request) {
        boolean sent =
                !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
        FormData data = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData();
        return new Form(sent, request.getUriInfo().getRequestUri().getRawPath(), fields(data));
    }

    private static List<Field> fields(FormData data) {
        List<Field> fields = new ArrayList<>();
        if (data != null) {
            for (String name : data) {
                for (FormValue value : data.get(name)) {
                    if (!value.isFileItem()) {
                        fields.add(new Field(name, value.getValue()));
                    }
                }
            }
        }
        return List.copyOf(fields);
    }
}
