package app.longrun.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** What a coach does: writes a class, puts it on the schedule, assigns a block, reads the roster. */
final class CoachSteps {

    private final Visit visit;
    private final Page page;
    private final String home;

    CoachSteps(Visit visit, String gym) {
        this.visit = visit;
        this.page = visit.page();
        this.home = "/g/" + gym + "/coach/";
    }

    void writeClass(String name) {
        visit.open(home + "classes");
        visit.look("1-class-templates");
        visit.link("New class template").click();
        visit.heading("New class template").waitFor();
        visit.field("Name").fill(name);
        visit.field("Length in minutes").fill("30");
        visit.field("Whiteboard")
                .fill(
                        "Steady rounds 30 min Z2 RPE 5\n12 goblet squats\n  Scaled: 10 box squats\n  Beginner: 8 air squats");
        page.getByText("30 of 30 min").first().waitFor();
        visit.button("Save template").click();
        page.getByText("Saved", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        visit.look("1-class-template");
    }

    void schedule(String name, LocalDate day) {
        visit.button("Schedule this class").click();
        visit.field("Or on this date").fill(day.toString());
        visit.field("Times").fill("18:45");
        visit.field("Places").fill("12");
        visit.field("Of them free for visitors").fill("2");
        visit.button("Put on the schedule").click();
        visit.heading("Schedule").waitFor();
        visit.link(name).waitFor();
        visit.look("1-schedule");
    }

    void assignBlock(String block, String member, LocalDate start) {
        visit.open(home + "blocks");
        visit.look("2-blocks");
        visit.link(block).click();
        visit.heading(block).waitFor();
        visit.look("2-block");
        visit.link("Assign it").click();
        visit.heading("Assign: " + block).waitFor();
        visit.field("Find a member").fill(member);
        Locator tick = page.getByLabel(member, new Page.GetByLabelOptions().setExact(true));
        tick.waitFor();
        tick.check();
        page.locator("vaadin-date-picker").evaluate("(picker, day) => picker.value = day", start.toString());
        tickDay(start);
        tickDay(start.plusDays(3));
        page.locator(".person-row").getByText(member).first().waitFor();
        visit.look("2-assign");
        visit.button("Assign block").click();
        page.getByText("is on the calendar of one member").first().waitFor();
    }

    void seeOnRoster(String name, String member, String guest) {
        visit.open(home + "schedule");
        visit.link(name).click();
        visit.heading(name).waitFor();
        page.getByText(member).first().waitFor();
        page.getByText(guest).first().waitFor();
        visit.look("5-roster");
    }

    private void tickDay(LocalDate day) {
        visit.field(day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .check();
    }
}
