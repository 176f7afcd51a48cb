package org.dateline.web.desk.stats;

/** A claim held against other figures, with the arithmetic written out. */
public record Check(String id, String kind, String verdict, String claim, String figure, String arithmetic) {}
