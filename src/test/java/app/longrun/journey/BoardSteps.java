package app.longrun.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** What a coach does at the calendar board. */
final class BoardSteps {

    private final Page page;
    private final Locator board;

    BoardSteps(Visit visit) {
        this.page = visit.page();
        this.board = page.locator("lr-calendar-board");
        board.locator(".body .line").first().waitFor();
    }

    /** The sessions whose name holds these words. */
    Locator session(String words) {
        return board.locator(".chip[aria-label*='" + words + "']");
    }

    /** A day of the only member, or of the first one. */
    Locator day(LocalDate day) {
        return board.locator(".day[data-day='" + day + "']").first();
    }

    /** Drags with the mouse, holding it a moment over the day so that the guard can answer. */
    void drag(Locator session, LocalDate day) {
        session.hover();
        page.mouse().down();
        day(day).hover();
        day(day).hover();
        board.locator(".day .verdict").first().waitFor();
        day(day).hover();
    }

    void drop() {
        page.mouse().up();
    }

    /** Presses keys on the session, or wherever the focus is after that. */
    void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void focus(Locator session) {
        session.focus();
    }

    /** The strip that says what is in hand and what the guard says. */
    Locator hand() {
        return board.locator(".hand");
    }

    /** What is read out. */
    Locator announcement() {
        return board.locator(".board > [aria-live]");
    }

    Locator offered() {
        return board.locator(".day.offer");
    }

    Locator question() {
        return page.locator("dialog.guard-question");
    }

    Locator act(String name) {
        return hand().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
