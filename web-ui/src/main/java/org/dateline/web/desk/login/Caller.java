package org.dateline.web.desk.login;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** The person whose request this is, as the gate has established; nobody outside the desk. */
@RequestScoped
public class Caller {
    private String name = "";
    private String token = "";
    private Set<String> roles = Set.of();

    void is(String name, String token, Set<String> roles) {
        this.name = name;
        this.token = token;
        this.roles = Set.copyOf(roles);
    }

    /** The stable user name, for example {@code editor}. */
    public String name() {
        return name;
    }

    /** May submit, correct and settle figures. */
    public boolean editor() {
        return roles.contains("editor");
    }

    /** May put releases out. */
    public boolean publisher() {
        return roles.contains("publisher");
    }

    /** The access token, for calls made on this person's behalf; never for a page or a log. */
    String token() {
        return token;
    }
}
