package org.dateline.web.reader.series;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the series pages; the texts are in {@code messages/series.properties} and {@code series_ko.properties}. */
@MessageBundle("series")
public interface SeriesMessages {
    String name();

    String lead();

    String find();

    String findHint();

    String show();

    String narrow();

    String facet(String name);

    String count(String count);

    String countOne();

    String nothing();

    String nothingYet();

    String since(String first, String last, int count);

    String one(String period);

    String change(String percent, String period);

    String newer();

    String older();

    String pages();

    String frequency(String letter);

    String world();

    String unit(String code, String words);

    String measured(String number, String scale, String unit);

    String inUnit(String scale, String unit);

    String transformation(String code);

    String made(String code, String unit);

    String asOf();

    String from();

    String to();

    String fromTo();

    String apply();

    String newest();

    String knownOn(String day);

    String choices();

    String values();

    String frequencies();

    String moreValues();

    String chart(String title, int count, String first, String last, String value);

    String points();

    String markOf(String day);

    String foot(String day);

    String footRevised();

    String footImplied();

    String footMarks();

    String description(String title, int count, String first, String last);

    String technique();

    String table();

    String period();

    String value();

    String interval();

    String intervalHint();

    String knownFrom();

    String stated();

    String byOthers();

    String byOthersHint();

    String revisions();

    String implied();

    String withdrawn();

    String open();

    String noPoints();

    String revisedFrom(String value, String day);

    String download();

    String follow();

    String feedTitle(String title);

    String feedNew(String period, String value);

    String feedRevised(String period, String value, String before);

    String cite();

    String address();

    String explore();

    String exploreLead();

    String choose(String title);

    String kept();

    String compareChosen();

    String keepLooking();

    String chooseHint(int most);

    String comparison();

    String compareTitle(String first, int others);

    String compareViews();

    String compareAs(String view);

    String compareBase(String period);

    String compareAxes(String left, String right);

    String comparePicture(int lines);

    String compareFoot();

    String compareTable();

    String compareRemove(String title);

    String compareAdd();

    String compareWith();

    String compareNone();

    String compareMany(int most);

    String compareView(String view);

    String compareUnits(int units);

    String compareNoBase();

    String compareYears();

    String compareEmpty(String title);

    String monthOrQuarter();

    String footIncomplete();

    String footToday();

    String refined(String period, String value, String before);

    String andMore(String first, int count);

    String aggregation(String method);

    String aggregateBy();

    String aggregatedTo(String frequency, String method);

    String madeOf(String method, int count, int of, String letter);

    String vintage(String which);

    String vintages();

    String whole();

    String shareOf(String whole);

    String showImplied();

    String showImpliedHint();

    String incomplete();

    String today(String value, String day);

    String moments(int count);

    String said(String day, String news);

    String slideFailed();

    String embed();

    String embedHint();

    String copy();

    String copied();

    String toSeries();

    String tableTitle(String measure, String by, String area, String period);

    String tableLead();

    String tableOf(String name);

    String tableEmpty();

    String tableCut(int shown, String all);

    String rows(String by);

    String rowsOf();

    String shareColumn();

    String changeColumn();

    String tableBy(String by);
}
