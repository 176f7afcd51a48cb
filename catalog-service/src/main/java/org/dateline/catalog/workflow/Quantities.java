package org.dateline.catalog.workflow;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a text says in numbers, as far as that can be told without reading it as the figure engine does: its numerals with
 * sign and currency, the words of scale and share, numbers in words, and which way something went. A minor correction leaves
 * all of it as it was. Another word for the same direction is no change; a missing word would be one, for it may be what made
 * the figure. In doubt a correction is substantive.
 */
final class Quantities {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String NUMERAL =
            "(?<![\\p{L}\\p{Nd}])[-+\u2212]?\\p{Sc}?\\p{Nd}+(?:[.,:]\\p{Nd}+)*|\\p{Nd}+(?:[.,]\\p{Nd}+)*";
    private static final String SHARE = "[%\u2030]p?|\\b(?:percent|per cent|percentage|basis|points?)\\b|퍼센트|포인트";
    private static final String SCALE =
            "\\b(?:hundred|thousand|million|billion|trillion|mln|bln|dozen)s?\\b|(?<=\\p{Nd})\\s?[십백천만억조]+";
    private static final String WORD =
            "\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|"
                    + "fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
                    + "half|halved|doubled?|tripled?|quadrupled?|first|second|third|fourth|fifth)\\b";
    private static final String UP =
            "\\b(?:up|rose|risen|ris(?:e|es|ing)|grew|grow(?:n|s|th|ing)?|increas(?:e|es|ed|ing)|"
                    + "climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|surplus(?:es)?|more|above|higher|expand(?:s|ed)?)\\b|증가|상승|늘|흑자";
    private static final String DOWN = "\\b(?:down|fell|fall(?:en|s|ing)?|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|"
            + "drop(?:s|ped|ping)?|shr[aiu]nk|deficits?|less|below|lower|contract(?:s|ed))\\b|감소|하락|줄|적자";

    private static final Pattern STATED = Pattern.compile(
            "(?<up>" + UP + ")|(?<down>" + DOWN + ")|" + NUMERAL + "|" + SHARE + "|" + SCALE + "|" + WORD, FLAGS);

    private Quantities() {}

    /** In their order; equal lists mean that no figure was moved. */
    static List<String> in(String text) {
        return STATED.matcher(text).results().map(Quantities::token).toList();
    }

    private static String token(MatchResult match) {
        if (match.group(1) != null) {
            return "up";
        }
        return match.group(2) != null ? "down" : match.group().strip().toLowerCase(Locale.ROOT);
    }
}
