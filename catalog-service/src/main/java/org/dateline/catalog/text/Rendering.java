package org.dateline.catalog.text;

/**
 * A release body as readers get it.
 *
 * @param html sanitised HTML; its text content is exactly {@code text}
 * @param text plain text: one newline between blocks and between table rows, a tab between table cells
 */
public record Rendering(String html, String text) {}
