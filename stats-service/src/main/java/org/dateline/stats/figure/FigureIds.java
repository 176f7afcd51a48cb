package org.dateline.stats.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dateline.stats.extraction.Figure;
import org.dateline.stats.figure.Alignment.Span;

/**
 * Names figures. One that an earlier text of its release stated keeps its id, wherever it stands now; a new one is named by
 * its release, the revision that it came with, its place there and its text. So deriving again gives the same ids, and no
 * decision about one figure falls to another.
 */
final class FigureIds {
    private static final int LENGTH = 16;

    private FigureIds() {}

    /**
     * @param revision number of the revision whose text this is
     * @param known what was derived of the release before, in any order
     * @param text the canonical text
     * @return an id for each figure, in their order
     */
    static List<String> of(UUID release, int revision, List<Former> known, String text, List<Figure> figures) {
        String[] ids = new String[figures.size()];
        Set<String> used = new HashSet<>();
        List<Span> spans = figures.stream()
                .map(figure -> new Span(figure.start(), figure.end()))
                .toList();
        for (Former former : Former.nearest(known, revision)) {
            List<Span> places = former.figures().stream()
                    .map(named -> new Span(named.start(), named.end()))
                    .toList();
            Alignment.of(former.text(), places, text, spans).forEach((now, then) -> {
                String id = former.figures().get(then).id();
                if (ids[now] == null && used.add(id)) {
                    ids[now] = id;
                }
            });
            former.figures().forEach(named -> used.add(named.id()));
        }
        for (int i = 0; i < ids.length; i++) {
            Figure figure = figures.get(i);
            ids[i] = ids[i] == null ? digest(release, revision, figure.start(), figure.text()) : ids[i];
        }
        return List.of(ids);
    }

    private static String digest(UUID release, int revision, int start, String text) {
        String name = release + "\n" + revision + "\n" + start + "\n" + text;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
