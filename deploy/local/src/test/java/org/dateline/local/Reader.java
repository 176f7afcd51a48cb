package org.dateline.local;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who reads the public pages and has no account. */
final class Reader {
    private final Page page;
    private final String web;

    Reader(Page page, String web) {
        this.page = page;
        this.web = web;
    }

    void goTo(String path) {
        page.navigate(web + path);
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, named(text).setLevel(1));
    }

    Locator link(String text) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(text))
                .first();
    }

    /** A figure where it stands in the text. */
    Locator mark(String text) {
        return page.getByRole(AriaRole.ARTICLE)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    /** The row of a table that this heads. */
    Locator row(String head) {
        return page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.ROWHEADER, named(head))));
    }

    Locator text(String text) {
        return page.getByRole(AriaRole.MAIN).getByText(text).first();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
