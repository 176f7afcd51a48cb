package org.dateline.local;

/** Starts the whole suite on this machine. */
public final class Up {
    private Up() {}

    public static void main(String[] arguments) {
        System.out.println("Dateline");
    }
}
