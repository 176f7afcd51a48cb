package org.dateline.stats.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dateline.stats.extraction.Figure;

/**
 * Names figures by their release, their text and how often that text stood before them. So deriving again gives the same
 * ids, and a correction that moves the text leaves them as they were.
 */
final class FigureIds {
    private static final int LENGTH = 16;

    private FigureIds() {}

    static List<String> of(UUID release, List<Figure> figures) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            int occurrence = seen.merge(figure.text(), 1, Integer::sum);
            ids.add(digest(release + "\n" + occurrence + "\n" + figure.text()));
        }
        return ids;
    }

    private static String digest(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
