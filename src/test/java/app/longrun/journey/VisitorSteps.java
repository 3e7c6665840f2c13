package app.longrun.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a visitor does: claims a free class. */
final class VisitorSteps {

    private final Visit visit;
    private final Page page;
    private final String address;

    VisitorSteps(Visit visit, String gym) {
        this.visit = visit;
        this.page = visit.page();
        this.address = "/free-class/" + gym;
    }

    void claim(String name, String visitor, String mail) {
        visit.open(address);
        visit.look("5-free-class");
        page.locator("label.offer")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input")
                .check();
        visit.field("Your name").fill(visitor);
        visit.field("Your e-mail").fill(mail);
        visit.field("How many runs a week?").fill("3");
        page.locator("#contact").check();
        visit.button("Claim my free class").click();
        visit.heading("Look into your mail").waitFor();
        visit.look("5-thanks");
    }
}
