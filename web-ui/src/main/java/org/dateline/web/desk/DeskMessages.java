package org.dateline.web.desk;

import io.quarkus.qute.i18n.MessageBundle;

/** The desk's words; the texts are in {@code messages/desk.properties} and {@code desk_ko.properties}. */
@MessageBundle("desk")
public interface DeskMessages {
    String name();

    String skip();

    String lists();

    String overview();

    String imports();

    String figures();

    String audit();

    String publisher();

    String editor();

    String signOut();

    String write();

    String keys();

    String close();

    String shelf(String place);

    String shelfEmpty(String place);

    String listMissing();

    String figuresMissing();

    String all(long count);

    String find();

    String state();

    String anyState();

    String onlyMine();

    String show();

    String nothingFound();

    String newer();

    String older();

    String title();

    String date();

    String changed();

    String stateName(String state);

    String revision(int number);

    String approvedBy(String who);

    String correctsPublic();

    String asReaders();

    String remarks();

    String reason();

    String forcedBy(String who, String why);

    String source();

    String contact();

    String authors();

    String revisions();

    String understood();

    String settleFigures();

    String noFigures();

    String checks();

    String agree(long n);

    String withinRounding(long n);

    String contradict(long n);

    String undecided(long n);

    String verdict(String verdict);

    String kind(String kind);

    String doubtful();

    String nextStep();

    String edit();

    String submit();

    String publishNow();

    String publishOwn();

    String publishOwnText();

    String schedule();

    String moment();

    String zone();

    String approve();

    String giveBack();

    String waitsForPublisher();

    String waitsForMoment();

    String unschedule();

    String correct();

    String kindOfCorrection();

    String minor();

    String substantive();

    String publicNote();

    String withdraw();

    String withdrawText();

    String unpublish();

    String unpublishText();

    String conflictTitle();

    String conflictText(String who, String at);

    String theirText();

    String yourText();

    String summary();

    String optional();

    String body();

    String markdown();

    String releasedOn();

    String language();

    String organization();

    String defaultOrganization();

    String topics();

    String save();

    String saveMine();

    String preview();

    String previewHint();

    String cancel();

    String settled();

    String settleHint();

    String publisherSettles();

    String unknown();

    String figureState(String state);

    String accept();

    String reject();

    String inItsRelease();

    String correctFigure();

    String value();

    String unit();

    String kindOfFigure();

    String period();

    String measure();

    String subject();

    String area();

    String counterpart();

    String saveCorrection();

    String importTitle();

    String importText();

    String listing();

    String orFile();

    String publishPast();

    String tryImport();

    String takeIn();

    String tryHint();

    String importsBefore();

    String noImports();

    String importOne();

    String trial();

    String importState(String state);

    String total();

    String created();

    String changedRecords();

    String duplicates();

    String failedRecords();

    String refreshes();

    String wasTrial();

    String wrongLines();

    String line();

    String record();

    String whatIsWrong();

    String releasesMade();

    String resume();

    String stop();

    String anotherImport();

    String backToDesk();

    String when();

    String who();

    String what();

    String release();

    String nothingDone();

    String deed(String action);

    String signedOutTitle();

    String signedOutText();

    String signInAgain();

    String thenSendAgain();

    String keptText();

    String sendAgain();

    String untrustedTitle();

    String untrustedText();

    String forbiddenTitle();

    String forbiddenText(String who);

    String toPortal();

    String failedTitle();

    String failedText();

    String tryAgain();

    String notFoundTitle();

    String notFoundText();

    String roleTitle();

    String troubleTitle();

    String refusedStale();

    String refusedRole();

    String refusedPlain(int status);

    String serviceDown();

    String impossibleMoment();

    String impossibleDay();

    String impossibleNumber();

    String nothingToImport();
}
