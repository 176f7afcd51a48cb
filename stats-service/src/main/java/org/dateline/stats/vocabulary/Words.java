package org.dateline.stats.vocabulary;

import java.util.Arrays;

/**
 * A text in small letters, cut into runs of letters, runs of digits and single other characters, white space among them.
 * Offsets are those of the text as written: the few letters whose small form has another length stay as they are.
 */
final class Words {
    private final char[] text;
    private final int[] ends;
    private final int[] hashes;
    private final int size;

    Words(String written) {
        text = written.toCharArray();
        ends = new int[text.length];
        hashes = new int[text.length];
        int count = 0;
        int i = 0;
        while (i < text.length) {
            boolean letters = Character.isLetter(text[i]);
            boolean digits = !letters && Character.isDigit(text[i]);
            int hash = 0;
            do {
                text[i] = Character.toLowerCase(text[i]);
                hash = 31 * hash + text[i++];
            } while (i < text.length
                    && (letters && Character.isLetter(text[i]) || digits && Character.isDigit(text[i])));
            ends[count] = i;
            hashes[count++] = hash;
        }
        size = count;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return word == 0 ? 0 : ends[word - 1];
    }

    int end(int word) {
        return ends[word];
    }

    int hash(int word) {
        return hashes[word];
    }

    boolean is(int word, char[] other) {
        return Arrays.equals(text, start(word), ends[word], other, 0, other.length);
    }

    char[] chars(int word) {
        return Arrays.copyOfRange(text, start(word), ends[word]);
    }
}
