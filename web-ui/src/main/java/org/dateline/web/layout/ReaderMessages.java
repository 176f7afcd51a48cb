package org.dateline.web.layout;

import io.quarkus.qute.i18n.MessageBundle;

/** The portal's words; the texts are in {@code messages/reader.properties} and {@code reader_ko.properties}. */
@MessageBundle("reader")
public interface ReaderMessages {
    String name();

    String skip();

    String places();

    String releases();

    String series();

    String find();

    String search();

    String signIn();

    String newest();

    String promise();

    String feed();

    String sitemap();

    String toReleases();

    String toSeries();

    String toHome();

    String notFoundTitle();

    String notFoundText();

    String goneTitle();

    String goneText();

    String notAllowedTitle();

    String notAllowedText();

    String badAddressTitle();

    String unknownParameter(String name);

    String unavailableTitle();

    String unavailableText();
}
