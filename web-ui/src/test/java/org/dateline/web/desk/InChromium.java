package org.dateline.web.desk;

import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Tests of what somebody sees: one browser for all tests of a class, skipped where there is none. */
public abstract class InChromium {
    protected static Chromium chromium;

    protected Services services;

    @TestHTTPResource
    protected String root;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }
}
