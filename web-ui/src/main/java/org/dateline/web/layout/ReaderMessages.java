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

    String tables();

    String explore();

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

    String badQuery();

    String badYear();

    String badSort();

    String badPage(int deepest);

    String all(String count);

    String allSeries();

    String headlines();

    String nothingYet();

    String noSeriesYet();

    String figuresMissing();

    String up();

    String down();

    String onYear();

    String sparkline(String from, String to);

    String withdrawn();

    String leadingFigures();

    String resultsFor(String words);

    String searchTheList();

    String words();

    String searchHint();

    String sort();

    String order(String order);

    String narrow();

    String facet(String facet);

    String count(long count, String number);

    String feedOfThis();

    String narrowedBy();

    String remove();

    String removeAll();

    String removeFilters();

    String nothingFound();

    String nothingFoundWords();

    String nothingFoundFilters();

    String pages();

    String newer();

    String older();

    String pageOf(int number, long last);

    String figures();

    String figuresOf(int count);

    String noFigures();

    String understoodFigures();

    String stated();

    String understood();

    String period();

    String value();

    String range();

    String rangeHint();

    String kind(String kind);

    String basis(String basis);

    String doubtful();

    String inTheText();

    String inTheTable();

    String checks();

    String checksHint();

    String noChecks();

    String agree(long count);

    String withinRounding(long count);

    String contradict(long count);

    String undecided(int count);

    String verdict(String verdict);

    String check(String kind);

    String corrected(String day);

    String withdrawnOn(String day);

    String withdrawnText();

    String versionOf(int number);

    String versions();

    String correction(boolean substantive);

    String firstVersion();

    String current();

    String issuer();

    String contact();

    String source();

    String topics();

    String alsoIn();

    String about();

    String cite();

    String citation(String issuer, String day, String title, int version);

    String download();

    String print();

    String languageName(String language);

    String textFirst();

    String colophon();

    String close();

    String figureRemoved(String day);

    String figureRemovedText();

    String thenKnown();

    String figureCitation(String what, String amount, String title, String day, int version);

    String figureVersions();

    String citeFigure();

    String chartOfFigure();

    String notAcceptableTitle();

    String notAcceptableText();
}
