package org.dateline.web.desk;

import org.dateline.web.desk.catalog.ReleasePage;
import org.dateline.web.desk.stats.FigurePage;

/**
 * The lists beside every page, each with its first few entries and its count.
 *
 * <p>A list that could not be fetched in time is {@code null}: the page does without it and says so.
 */
public record DeskLists(
        ReleasePage drafts,
        ReleasePage returned,
        ReleasePage submitted,
        ReleasePage scheduled,
        ReleasePage published,
        ReleasePage secondLook,
        FigurePage figures) {}
