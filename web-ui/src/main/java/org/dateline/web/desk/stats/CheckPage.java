package org.dateline.web.desk.stats;

import java.util.List;
import org.dateline.web.client.Check;

/** A page of checks. */
public record CheckPage(List<Check> items, long total, int page, int size) {}
