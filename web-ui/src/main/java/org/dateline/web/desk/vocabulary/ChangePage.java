package org.dateline.web.desk.vocabulary;

import java.util.List;

/** One page of changes. */
record ChangePage(List<Change> items, long total, int page, int size) {}
