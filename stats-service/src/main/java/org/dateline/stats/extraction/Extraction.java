package org.dateline.stats.extraction;

import java.util.List;

/**
 * @param text the canonical text that offsets count in
 * @param figures what was found, in the order of the text; none overlaps another
 */
public record Extraction(String text, List<Figure> figures) {
    public Extraction {
        figures = List.copyOf(figures);
    }
}
