package org.dateline.web.desk.stats;

import java.util.List;

/** A page of figures. */
public record FigurePage(List<Figure> items, long total, int page, int size) {}
