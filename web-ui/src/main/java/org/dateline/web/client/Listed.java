package org.dateline.web.client;

import java.util.List;

/** A list as the services give it, without its paging. */
public record Listed<T>(List<T> items, long total) {}
