package org.dateline.web.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.web.client.Refusal;
import org.dateline.web.desk.login.DeskLanguage;

/** Says what went wrong, in the language of the page. */
@RequestScoped
public class DeskSentences {
    private final DeskLanguage language;

    DeskSentences(DeskLanguage language) {
        this.language = language;
    }

    /** The service's own sentence where it gave one, else ours for the status. */
    public String of(Refusal refusal) {
        String said = Stream.concat(
                        Stream.of(refusal.sentence()), refusal.errors().stream().map(Refusal.FieldError::detail))
                .filter(sentence -> sentence != null && !sentence.isBlank())
                .distinct()
                .collect(Collectors.joining(" "));
        DeskMessages messages = messages();
        return switch (refusal.status()) {
            case 412, 428 -> messages.refusedStale();
            case 403 -> messages.refusedRole();
            case 502, 503, 504 -> messages.serviceDown();
            default -> said.isBlank() ? messages.refusedPlain(refusal.status()) : said;
        };
    }

    /** For a moment that is no date and time. */
    public String impossibleMoment() {
        return messages().impossibleMoment();
    }

    /** For a day that is none. */
    public String impossibleDay() {
        return messages().impossibleDay();
    }

    /** For a value that is no number. */
    public String impossibleNumber() {
        return messages().impossibleNumber();
    }

    /** When a service does not answer. */
    public String serviceDown() {
        return messages().serviceDown();
    }

    /** When there is nothing to take in. */
    public String nothingToImport() {
        return messages().nothingToImport();
    }

    /** The words themselves. */
    public DeskMessages messages() {
        return MessageBundles.get(
                DeskMessages.class, Localized.Literal.of(language.locale().getLanguage()));
    }
}
