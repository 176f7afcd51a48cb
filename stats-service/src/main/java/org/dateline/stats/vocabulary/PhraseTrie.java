package org.dateline.stats.vocabulary;

import java.util.Arrays;

/**
 * The lexicon's labels by their words. A label is looked for only where a word begins, and most words begin none: that takes
 * one look into a table a word, where an automaton over characters takes a step a character.
 */
final class PhraseTrie {
    private final char[] word;
    private final int hash;
    private PhraseTrie sibling;
    private Label label;

    /** The words that may follow, by their hashes: as many rows as a power of two. */
    private PhraseTrie[] next = new PhraseTrie[1];

    private int count;

    PhraseTrie() {
        this(new char[0], 0);
    }

    private PhraseTrie(char[] word, int hash) {
        this.word = word;
        this.hash = hash;
    }

    void put(String phrase, Label meant) {
        Words words = new Words(phrase);
        PhraseTrie node = this;
        for (int i = 0; i < words.size(); i++) {
            PhraseTrie found = node.behind(words, i);
            node = found != null ? found : node.add(new PhraseTrie(words.chars(i), words.hash(i)));
        }
        node.label = meant;
    }

    /** The label that ends here, or null. */
    Label label() {
        return label;
    }

    /** What goes on with a word of a text, or null. */
    PhraseTrie behind(Words words, int at) {
        int wanted = words.hash(at);
        PhraseTrie node = next[wanted & next.length - 1];
        while (node != null && !(node.hash == wanted && words.is(at, node.word))) {
            node = node.sibling;
        }
        return node;
    }

    private PhraseTrie add(PhraseTrie node) {
        if (++count > next.length) {
            PhraseTrie[] rows = next;
            next = new PhraseTrie[2 * rows.length];
            Arrays.stream(rows).forEach(this::moveAll);
        }
        link(node);
        return node;
    }

    private void moveAll(PhraseTrie first) {
        for (PhraseTrie node = first; node != null; ) {
            PhraseTrie rest = node.sibling;
            link(node);
            node = rest;
        }
    }

    private void link(PhraseTrie node) {
        int row = node.hash & next.length - 1;
        node.sibling = next[row];
        next[row] = node;
    }
}
