package org.dateline.catalog.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes marked HTML of what the database found. It marks English words between control characters; Korean is left to us. */
final class Highlighter {
    private static final char START = '\u0002';
    private static final char STOP = '\u0003';
    private static final char LESS = '\u0004';
    private static final char GREATER = '\u0005';
    private static final Pattern HANGUL = Pattern.compile("[가-힣]+");

    private final List<String> korean;

    Highlighter(String q) {
        this.korean = HANGUL.matcher(q).results().map(match -> match.group()).toList();
    }

    String html(String marked) {
        String text = marked;
        for (String word : korean) {
            text = text.replaceAll(Pattern.quote(word), Matcher.quoteReplacement(START + word + STOP));
        }
        StringBuilder html = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case START -> html.append(depth++ == 0 ? "<mark>" : "");
                case STOP -> html.append(--depth == 0 ? "</mark>" : "");
                case '&' -> html.append("&amp;");
                case '<', LESS -> html.append("&lt;");
                case '>', GREATER -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n', '\t' -> html.append(' ');
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
