package app.longrun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/** A session on somebody's phone, with signal or without: the same taps on either page. */
final class PhonePage {

    private final BrowserContext phone;
    private final String origin;
    private Page page;

    PhonePage(BrowserContext phone, int port) {
        this.phone = phone;
        this.origin = "http://localhost:" + port;
        this.page = phone.newPage();
    }

    Page page() {
        return page;
    }

    void signIn(String email) {
        page.navigate(origin + "/sign-in");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(Visit.PASSWORD);
        page.getByRole(AriaRole.CHECKBOX).check();
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    void open(String path) {
        page.navigate(origin + path);
        page.locator("h1").first().waitFor();
    }

    /** Waits until the phone has all it needs for when there is no signal. */
    void keepTheWeek(String person, int sessions) {
        page.waitForFunction(
                "async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'"
                        + " && navigator.serviceWorker.controller !== null && !!(await caches.match('/no-signal'))");
        page.waitForFunction("""
                async ([person, sessions]) => {
                  const db = await new Promise((done, fail) => {
                    const asked = indexedDB.open('longrun-' + person);
                    asked.onsuccess = () => done(asked.result);
                    asked.onerror = () => fail(asked.error);
                  });
                  const kept = await new Promise((done) => {
                    const asked = db.transaction('sessions').objectStore('sessions').count();
                    asked.onsuccess = () => done(asked.result);
                  });
                  db.close();
                  return kept >= sessions;
                }""", java.util.List.of(person, sessions));
    }

    /** The tab is gone without a word, and the same address is opened in another. */
    void loseTheTab() {
        String path = page.url().substring(origin.length());
        page.close();
        openAnotherTab(path);
    }

    void openAnotherTab(String path) {
        page = phone.newPage();
        open(path);
    }

    void tickAll(int movement) {
        Locator tick = page.locator("lr-set-logger button.tick.all").nth(movement);
        tick.click();
        assertThat(tick).hasAttribute("aria-pressed", "true");
    }

    void tick(String set) {
        page.getByRole(AriaRole.BUTTON, named(set + " done")).click();
    }

    void type(String set, String field, String text) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + set + " " + field)))
                .fill(text);
    }

    void finish(String effort) {
        page.getByRole(AriaRole.BUTTON, named(effort)).click();
        page.getByRole(AriaRole.BUTTON, named("Finish")).click();
    }

    Locator ticked() {
        return page.locator("lr-set-logger button.tick:not(.all)[aria-pressed=true]");
    }

    Locator status() {
        return page.locator("lr-set-logger .status");
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
