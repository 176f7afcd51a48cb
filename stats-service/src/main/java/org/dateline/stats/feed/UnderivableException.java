package org.dateline.stats.feed;

/** A change whose figures cannot be derived. */
final class UnderivableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient CatalogFeed.Item item;

    UnderivableException(CatalogFeed.Item item, Throwable cause) {
        super("Change " + item.seq() + " cannot be derived", cause);
        this.item = item;
    }

    CatalogFeed.Item item() {
        return item;
    }
}
