package org.dateline.web.reader.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The beginning and the end of a period as DCAT-AP has them: years and months are said as such, not as their days. */
final class CoveredTime {
    private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([HQ])(\\d)");

    private CoveredTime() {}

    /** The beginning of a period as the figure service writes it, {@code 2024}, {@code 2024-Q3}, {@code 2024-12} or days. */
    static Literal start(String period) {
        Matcher part = PART_OF_YEAR.matcher(period);
        return part.matches() ? month(part, 1 - length(part)) : literal(period.split("/")[0]);
    }

    /** Its end, itself included. */
    static Literal end(String period) {
        Matcher part = PART_OF_YEAR.matcher(period);
        return part.matches() ? month(part, 0) : literal(period.substring(period.indexOf('/') + 1));
    }

    private static int length(Matcher part) {
        return part.group(2).equals("H") ? 6 : 3;
    }

    private static Literal month(Matcher part, int beforeLast) {
        int month = Integer.parseInt(part.group(3)) * length(part) + beforeLast;
        return Values.literal("%s-%02d".formatted(part.group(1), month), XSD.GYEARMONTH);
    }

    private static Literal literal(String text) {
        IRI type = text.length() == 4 ? XSD.GYEAR : text.length() == 7 ? XSD.GYEARMONTH : XSD.DATE;
        return Values.literal(text, type);
    }
}
