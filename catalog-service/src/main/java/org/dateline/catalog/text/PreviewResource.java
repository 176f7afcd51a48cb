package org.dateline.catalog.text;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import org.dateline.catalog.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows an editor the page as readers will see it; nothing is kept. */
@Tag(name = "Desk: releases")
@Path("/api/v1/desk/preview")
@RolesAllowed({"editor", "publisher"})
class PreviewResource {
    private static final int LARGEST = 1_000_000;

    private final Markdown markdown;

    PreviewResource(Markdown markdown) {
        this.markdown = markdown;
    }

    /** @param body Markdown, at most 1 MB as UTF-8 */
    record Preview(String body) {}

    @POST
    @Operation(summary = "Render Markdown", description = "As readers will see it; nothing is kept.")
    public Rendering preview(Preview preview) {
        String body = preview == null || preview.body() == null ? "" : preview.body();
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new ProblemException(413, "A body has at most 1 MB.");
        }
        return markdown.render(body);
    }
}
