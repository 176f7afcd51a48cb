package org.dateline.web.desk.catalog;

import java.util.List;

/** A page of releases in work. */
public record ReleasePage(List<DeskRelease> items, long total, int page, int size) {}
