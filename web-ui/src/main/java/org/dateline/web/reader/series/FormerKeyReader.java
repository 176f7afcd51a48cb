package org.dateline.web.reader.series;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Reads the present key of a series out of the figure service's redirect, which readers follow to a page instead. */
public class FormerKeyReader implements ResponseExceptionMapper<FormerKey> {
    private static final int PERMANENT_REDIRECT = 308;
    private static final Pattern KEY = Pattern.compile("/series/([A-Z0-9_.]+)");

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status == PERMANENT_REDIRECT;
    }

    @Override
    public FormerKey toThrowable(Response response) {
        Matcher key = KEY.matcher(response.getHeaderString("Location"));
        return key.find() ? new FormerKey(key.group(1)) : null;
    }
}
