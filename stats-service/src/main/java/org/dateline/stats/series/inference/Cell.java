package org.dateline.stats.series.inference;

import org.dateline.stats.extraction.Period;

/** One point of one series. */
record Cell(String key, Period period) {}
