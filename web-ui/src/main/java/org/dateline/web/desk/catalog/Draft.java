package org.dateline.web.desk.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** What an editor writes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Draft(
        String title,
        String summary,
        String body,
        String language,
        LocalDate released,
        List<String> topics,
        String organization,
        String source,
        String translationOf,
        String contact) {}
