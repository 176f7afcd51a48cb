package org.dateline.catalog.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.catalog.intake.ListingEntry.Listed;
import org.dateline.catalog.text.Characters;
import org.dateline.catalog.text.Markdown;
import org.dateline.catalog.text.PlainText;

/**
 * A listed record as the release that it would become.
 *
 * @param title one line
 * @param body Markdown that says what the listing's plain text says
 * @param text the canonical text of the body
 */
record Candidate(Listed listed, String language, String title, String body, String text) {
    static Candidate of(Listed listed, String statedLanguage, Markdown markdown) {
        String title = Characters.normalise(listed.title())
                .replaceAll("[\\s\\h]+", " ")
                .strip();
        String body = PlainText.toMarkdown(listed.body());
        String language = statedLanguage == null ? language(title + listed.body()) : statedLanguage;
        return new Candidate(
                listed, language, title, body, markdown.render(body).text());
    }

    /** Korean where a good part of the letters is Hangul; a Korean name in an English text is not. */
    private static String language(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long hangul = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                .count();
        return hangul * 4 > letters ? "ko" : "en";
    }

    String textHash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
