package org.dateline.web.desk.login;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers {@code /ko/desk/…} with the page of {@code /desk/…}, in Korean. */
class DeskLanguageFilter {
    private static final String KOREAN = "/ko/desk";

    private final DeskLanguage language;

    DeskLanguageFilter(DeskLanguage language) {
        this.language = language;
    }

    @ServerRequestFilter(preMatching = true)
    public void read(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.equals(KOREAN) || path.startsWith(KOREAN + "/")) {
            language.is(Locale.KOREAN);
            request.setRequestUri(request.getUriInfo()
                    .getRequestUriBuilder()
                    .replacePath(path.substring("/ko".length()))
                    .build());
        }
    }
}
