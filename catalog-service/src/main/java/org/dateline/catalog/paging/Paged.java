package org.dateline.catalog.paging;

/** An answer that shows one page of a list. */
public interface Paged {
    /** All rows of the list, on whatever page. */
    long total();

    int page();

    int size();
}
