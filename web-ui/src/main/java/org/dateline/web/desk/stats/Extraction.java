package org.dateline.web.desk.stats;

import java.util.List;

/** What was read from a text: its figures, and how they hold together. */
public record Extraction(String text, List<Figure> figures, List<Check> checks) {}
