package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.WebTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A coach begins the day: who needs a word and why, the roster by its filters, and anywhere by typing. */
@WebTest
class CoachDayJourneyTest {

    private static Chromium chromium;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startTheBrowser() {
        chromium = Chromium.start();
        browser = chromium.browser();
    }

    @AfterAll
    static void stopTheBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoNeedsAWordAndWhere(Screen screen) {
        try (Visit coach = new Visit(browser, screen, port, "coach-day")) {
            coach.signIn("coach@harbour.example.org");
            coach.open("/g/harbour");
            coach.heading("My day").waitFor();
            assertThat(coach.page().locator(".roster-item").count()).isEqualTo(5);
            coach.look("1-day");
            inTheDark(coach, "1-day-dark");
            coach.open("/g/harbour/coach/roster");
            coach.look("2-roster");
            inTheDark(coach, "2-roster-dark");
            coach.link("Race in 6–20 weeks").click();
            coach.page().waitForURL(url -> url.contains("show=RACE"));
            coach.look("3-race");
            coach.page().getByText("Keep what is shown as a filter").click();
            coach.field("Name of the filter").fill("Spring " + screen);
            coach.button("Keep it").click();
            coach.link("Spring " + screen).waitFor();
            coach.look("4-kept");
            coach.button("Forget the filter Spring " + screen).click();
            coach.field("Name").fill("nobody at all");
            coach.page().keyboard().press("Enter");
            coach.heading("Members").waitFor();
            coach.look("5-nobody");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anywhereByTyping(Screen screen) {
        try (Visit coach = new Visit(browser, screen, port, "palette")) {
            coach.signIn("coach@harbour.example.org");
            coach.open("/g/harbour/coach/schedule");
            Page page = coach.page();
            if (screen == Screen.LAPTOP) {
                page.keyboard().press("Control+k");
            } else {
                coach.button("Find").click();
            }
            Locator box =
                    page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Find a page, a member"));
            box.waitFor();
            coach.look("1-pages");
            box.fill("max");
            option(page, "Maximal strength").waitFor();
            coach.look("2-found");
            inTheDark(coach, "2-found-dark");
            box.press("ArrowDown");
            box.press("ArrowUp");
            box.fill("maximal st");
            option(page, "Maximal strength").waitFor();
            box.press("Enter");
            coach.heading("Maximal strength").waitFor();
            page.keyboard().press("Control+k");
            box.fill("no such thing");
            page.getByText("Nothing is called that.").waitFor();
            coach.look("3-none");
            page.keyboard().press("Escape");
            page.waitForCondition(() -> page.locator("dialog[open]").count() == 0);
            page.keyboard().press("?");
            page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Shortcuts"))
                    .waitFor();
            coach.look("4-shortcuts");
        }
    }

    @Test
    void theKeysLeaveTextsAlone() {
        try (Visit coach = new Visit(browser, Screen.LAPTOP, port, "palette-typing")) {
            coach.signIn("coach@harbour.example.org");
            coach.open("/g/harbour/coach/roster");
            coach.field("Name").fill("wh");
            coach.field("Name").press("?");

            assertThat(coach.field("Name").inputValue()).isEqualTo("wh?");
            assertThat(coach.page().locator("dialog[open]").count()).isZero();
        }
    }

    private static Locator option(Page page, String name) {
        return page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static void inTheDark(Visit visit, String step) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visit.look(step);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
