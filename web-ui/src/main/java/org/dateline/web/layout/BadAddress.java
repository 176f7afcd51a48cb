package org.dateline.web.layout;

/** An address that asks for something that cannot be: a page number that is none, a filter that is not known. */
public final class BadAddress extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is wrong, for the reader, in the reader's language
     */
    public BadAddress(String sentence) {
        super(sentence);
    }
}
