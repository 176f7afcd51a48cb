package org.dateline.catalog.text;

/**
 * What a reader sees of a piece of Markdown, twice.
 *
 * @param html safe HTML without a surrounding element; empty when there is nothing to see
 * @param text the canonical text: exactly the text content of {@code html}, with one newline between blocks, a tab
 *     between table cells and a newline between rows, all of which stand in the HTML too
 */
public record Rendering(String html, String text) {}
