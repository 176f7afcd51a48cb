package org.dateline.web.client;

/** What releases are filed under, by its name in both languages. */
public record Topic(String id, String name, String nameKo) {}
