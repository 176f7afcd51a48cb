package org.dateline.web.desk.vocabulary;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the vocabulary's pages; the texts are in {@code messages/vocabulary.properties} and {@code vocabulary_ko.properties}. */
@MessageBundle("vocabulary")
public interface VocabularyMessages {
    String name();

    String lead();

    String concepts();

    String unknownWords();

    String changes();

    String parts();

    String newConcept();

    String find();

    String findWords();

    String schemes();

    String scheme(String scheme);

    String anyScheme();

    String concept();

    String code();

    String otherLabels();

    String moreLabels(int count);

    String broader();

    String narrower();

    String none();

    String unit();

    String unitHint();

    String nothingFound();

    String everythingKnown();

    String wordsLead();

    String inReleases(long figures, long releases);

    String say(String words);

    String teach();

    String teachTitle(String words);

    String itMeans();

    String choose();

    String itIsNew();

    String newLead();

    String codeHint();

    String english();

    String englishHint();

    String korean();

    String koreanHint();

    String see();

    String seeHint();

    String edit();

    String merge();

    String mergeHint();

    String mergeInto();

    String history();

    String deed(String action, String who);

    String action(String action, String about, String into);

    String stateName(String state);

    String proposedBy(String who);

    String decidedBy(String who);

    String labelsAdded();

    String labelsRemoved();

    String consequences();

    String nothing();

    String textsRead(long texts);

    String textsSome(int read, long texts);

    String figuresChanged();

    String figuresAdded();

    String figuresGone();

    String published();

    String seriesRenamed();

    String needsPublisher();

    String seriesMoved();

    String series();

    String before();

    String after();

    String figuresSeen();

    String field(String field);

    String found();

    String lost();

    String isPublic();

    String apply();

    String discard();

    String publicAtOnce();

    String obstacle();

    String progress();

    String counting();

    String progressOf(int done, int total);

    String changedReleases();

    String failedReleases();

    String progressState(String state);

    String applied();

    String noChanges();

    String theseWords(String words);
}
