package org.dateline.web.desk.stats;

import java.util.List;
import org.dateline.web.client.Check;
import org.dateline.web.client.Figure;

/** What was read from a text: its figures, and how they hold together. */
public record Extraction(String text, List<Figure> figures, List<Check> checks) {}
