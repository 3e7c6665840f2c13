package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What a coach does at the sheet of a block. */
final class SheetSteps {

    private final Page page;
    private final Locator sheet;

    SheetSteps(Visit visit) {
        this.page = visit.page();
        this.sheet = page.locator("lr-block-sheet");
        input().waitFor();
    }

    /** Types lines of a movement and its shorthand, one below the other, with the keyboard alone; returns the fields committed. */
    int type(String[]... lines) {
        input().focus();
        Keyboard keys = page.keyboard();
        for (String[] line : lines) {
            keys.type(line[0]);
            keys.press("Tab");
            keys.type(line[1]);
            keys.press("Enter");
        }
        return 2 * lines.length;
    }

    void keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Goes into the movement of a line to change it. */
    void edit(int line) {
        lines().nth(line).locator("td").first().click();
        page.keyboard().press("F2");
    }

    /** Types shorthand into a new row of the first session: one step that can be taken back. */
    void key(String shorthand) {
        focusTheNextNewRow();
        page.keyboard().press("ArrowRight");
        page.keyboard().type(shorthand);
        page.keyboard().press("Enter");
    }

    private void focusTheNextNewRow() {
        Locator first = sheet.locator("table.grid").first();
        first.locator("tbody tr").last().locator("td").first().click();
    }

    void overwrite(int line, String shorthand) {
        lines().nth(line).locator("td").nth(1).click();
        page.keyboard().type(shorthand);
        page.keyboard().press("Enter");
    }

    void press(String keys, int times) {
        input().focus();
        for (int n = 0; n < times; n++) {
            page.keyboard().press(keys);
        }
    }

    void paste(String text) {
        input().focus();
        input().evaluate(
                        "(field, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                                + " field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true,"
                                + " composed: true, cancelable: true })); }",
                        text);
    }

    void copyWeek(Visit visit) {
        visit.button("Copy week…").click();
        visit.look("copy");
        visit.button("Fill the weeks").click();
        page.getByText("lines were saved").waitFor();
    }

    void week(int number) {
        sheet.locator("[role=tab]").nth(number - 1).click();
    }

    void choose(String beginning) {
        sheet.locator("tr.conflict button")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .click();
    }

    Locator conflict() {
        return sheet.locator("tr.conflict");
    }

    /** The lines that have been written, without the blank ones at the ends of the sessions. */
    Locator lines() {
        return sheet.locator("tbody tr[data-line]");
    }

    Locator offers() {
        return sheet.locator("#options li");
    }

    /** What each line comes to for the member whose loads are shown. */
    Locator loads() {
        return sheet.locator("tbody tr[data-line] td.load");
    }

    Locator totals() {
        return sheet.locator("table.totals");
    }

    Locator openWords() {
        return sheet.locator(".open");
    }

    Locator status() {
        return sheet.locator(".bar .status");
    }

    void saved() {
        assertThat(status()).hasText(Pattern.compile(".*Saved \\d\\d:\\d\\d"));
    }

    private Locator input() {
        return sheet.locator("td.at input");
    }
}
