package org.dateline.stats.figure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A figure as the desk sees it.
 *
 * @param quote the sentence that states it
 * @param quoteStart code points of that sentence before the figure
 * @param published whether a revision states it that is public or will be by itself: then only a publisher settles it
 */
public record DeskFigure(@JsonUnwrapped FigureView figure, String quote, int quoteStart, boolean published) {}
