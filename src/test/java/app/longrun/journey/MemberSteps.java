package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/** What a member does: logs today's lifting as prescribed, books a class, looks at the week. */
final class MemberSteps {

    /** product.md 3: six movements in eight taps, one for each and two for the effort. */
    private static final int TAPS_BESIDE_MOVEMENTS = 2;

    private final Visit visit;
    private final Page page;
    private final String home;

    MemberSteps(Visit visit, String gym) {
        this.visit = visit;
        this.page = visit.page();
        this.home = "/g/" + gym + "/plan";
    }

    void logToday(String block) {
        visit.open(home);
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^" + block)))
                .first()
                .waitFor();
        visit.look("3-today");
        visit.link("Start").first().click();
        page.locator("lr-set-logger").waitFor();
        visit.look("3-session");
        Locator movements = page.locator("lr-set-logger button.tick.all");
        int taps = 0;
        for (int movement = 0; movement < movements.count(); movement++) {
            movements.nth(movement).click();
            taps++;
        }
        page.locator("lr-set-logger button.tick:not(.all)[aria-pressed=false]")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        page.locator("lr-set-logger").getByText("Saved").first().waitFor();
        visit.button("7, very hard").click();
        visit.button("Finish").click();
        taps += 2;
        page.getByText("Session saved.").first().waitFor();
        assertThat(taps).isEqualTo(movements.count() + TAPS_BESIDE_MOVEMENTS);
        visit.look("3-session-done");
    }

    void book(String name) {
        visit.open(home + "/classes");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Book " + name + " at")))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Give back your place in " + name)))
                .waitFor();
        visit.look("3-classes");
    }

    void lookAtTheWeek() {
        visit.open(home + "/week");
        page.getByText("Load of the week").first().waitFor();
        visit.look("3-week");
    }
}
