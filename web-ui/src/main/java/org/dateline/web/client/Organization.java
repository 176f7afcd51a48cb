package org.dateline.web.client;

import java.util.List;

/**
 * Who issues releases.
 *
 * @param name its latest English name
 * @param area the area that it reports about, ISO 3166 alpha-2
 * @param names all names that it has had, in either language, oldest first
 */
public record Organization(String id, String name, String area, List<Name> names) {

    /** A name in a language. */
    public record Name(String language, String name) {}

    /** Its latest name in a language; the English one where it has none. */
    public String name(String language) {
        return names.stream()
                .filter(each -> each.language().equals(language))
                .reduce((earlier, later) -> later)
                .map(Name::name)
                .orElse(name);
    }
}
