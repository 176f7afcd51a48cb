package org.dateline.web.desk.stats;

import java.util.List;
import org.dateline.web.client.Figure;

/** A page of figures. */
public record FigurePage(List<Figure> items, long total, int page, int size) {}
