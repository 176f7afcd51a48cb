package org.dateline.catalog.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** SHA-256 over everything that an approval covers. */
final class ContentHash {
    private ContentHash() {}

    static String of(Draft draft) {
        MessageDigest digest = sha256();
        for (Object part : new Object[] {
            draft.title(),
            draft.summary(),
            draft.body(),
            draft.language(),
            draft.released(),
            List.copyOf(draft.topics()),
            draft.organization(),
            draft.source(),
            draft.translationOf(),
            draft.contact()
        }) {
            byte[] bytes = Objects.toString(part, "\u0000").getBytes(StandardCharsets.UTF_8);
            // The length before each part keeps ("ab", "c") apart from ("a", "bc").
            digest.update(java.nio.ByteBuffer.allocate(4).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
