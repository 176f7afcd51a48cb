package org.dateline.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at the desk, doing what people do there. */
final class Desk {
    private final Page page;
    private final String address;

    private Desk(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Asks for the desk, is led to Keycloak, signs in there and comes back. */
    static Desk signedIn(Page page, String web, String name) {
        page.navigate(web + "/desk");
        page.getByLabel("Username").fill(name);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByRole(AriaRole.BUTTON, named("Sign In")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Overview"))).isVisible();
        return new Desk(page, web + "/desk");
    }

    void signOut() {
        page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    }

    /** Tries a listing; what came of it is on the page then. */
    void tryListing(String listing) {
        paste(listing, "Try it");
    }

    void takeListingIn(String listing) {
        paste(listing, "Take it in");
    }

    private void paste(String listing, String button) {
        page.navigate(address + "/imports");
        page.getByLabel("Listing").fill(listing);
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    /** A number of an import's report, such as "Created", on a page that follows by itself. */
    Locator tally(String what) {
        return page.locator("dl.tally > div")
                .filter(new Locator.FilterOptions().setHasText(what))
                .getByRole(AriaRole.DEFINITION);
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** Opens a release from one of the lists beside the page. */
    void open(String list, String title) {
        page.navigate(address);
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Lists"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(list))
                .click();
        page.getByRole(AriaRole.LINK, named(title)).click();
        assertThat(page.getByRole(AriaRole.HEADING, named(title))).isVisible();
    }

    Locator step(String step) {
        return page.getByRole(AriaRole.GROUP, named("Next step"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(step));
    }

    /** The release's state after a step. */
    Locator state() {
        return page.locator("p.standing-line .state");
    }

    /** Where the release that is open is, for its readers. */
    String publicAddress() {
        return page.getByRole(AriaRole.LINK, named("As readers see it")).getAttribute("href");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
