package org.dateline.web.desk.login;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** The language that the address asks for. */
@RequestScoped
public class DeskLanguage {
    private Locale locale = Locale.ENGLISH;

    void is(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** Where the desk is in this language. */
    public String root() {
        return locale.equals(Locale.KOREAN) ? "/ko/desk" : "/desk";
    }
}
