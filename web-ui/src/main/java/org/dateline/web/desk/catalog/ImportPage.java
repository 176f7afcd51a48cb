package org.dateline.web.desk.catalog;

import java.util.List;

/** A page of imports, newest first. */
public record ImportPage(List<ImportReport> items, long total, int page, int size) {}
