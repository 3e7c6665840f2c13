package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.signin.TestCodes;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody's browser on one screen: opens pages, looks at them, and has axe look as well. */
final class Visit implements AutoCloseable {

    static final String PASSWORD = "longrun-demo";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final int port;
    private final String origin;
    private final String name;
    private final List<String> errors = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    Visit(Browser browser, Screen screen, int port, String name) {
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setHasTouch(screen == Screen.PHONE)
                .setLocale("en-US"));
        context.setDefaultTimeout(15_000);
        this.page = context.newPage();
        this.port = port;
        this.origin = "http://localhost:" + port;
        this.name = name + "-" + screen.name().toLowerCase(java.util.Locale.ROOT);
        page.onPageError(errors::add);
    }

    Page page() {
        return page;
    }

    /** Goes to a path and waits until the page has settled. */
    void open(String path) {
        page.navigate(origin + path);
        settle();
    }

    void signIn(String email) {
        signIn(email, PASSWORD);
    }

    void signIn(String email, String password) {
        open("/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        button("Sign in").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        settle();
    }

    /** Types what the authenticator shows, as owners must. */
    void typeCode(String email) {
        heading("One more step").waitFor();
        look("0-code");
        field("Code").fill(TestCodes.at(port).next(email));
        button("Go on").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        settle();
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** A list to choose from, by its label alone; its options are no part of its name. */
    Locator choice(String label) {
        return page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .first();
    }

    Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    /** Waits for the network and for Vaadin's last round trip. */
    void settle() {
        page.waitForLoadState(LoadState.LOAD);
        page.waitForFunction("() => { const c = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;"
                + " return !c || Object.values(c).every(x => !x.isActive || !x.isActive()); }");
        page.locator("h1").first().waitFor();
    }

    /** Looks at the page on a tablet, on a phone and in the dark as well, and goes back to the light of the screen it began on. */
    void lookEverywhere(String step) {
        ViewportSize began = page.viewportSize();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String light = scheme == ColorScheme.DARK ? "-dark" : "";
            look(step + light);
            page.setViewportSize(1024, 768);
            look(step + "-tablet" + light);
            page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
            look(step + "-phone" + light);
            page.setViewportSize(began.width, began.height);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Leaves a screenshot, and notes what axe finds and what errors the page threw; the visit fails with them at its end. */
    void look(String step) {
        settle();
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + step + ".png"))
                .setFullPage(true));
        List<Rule> violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                // Vaadin's own loading bar lies outside every landmark, and no page can move it.
                .exclude("vaadin-connection-indicator")
                .analyze()
                .getViolations();
        violations.forEach(rule -> findings.add(step + " " + rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList()));
        errors.forEach(error -> findings.add(step + " script error: " + error));
        errors.clear();
    }

    /** Leaves a screenshot of what is in sight, as in the middle of a drag, and asks nothing of the page. */
    void picture(String step) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + step + ".png")));
    }

    /** Leaves a picture of where the visit ended, which is where to look when it failed. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-last.png"))
                .setFullPage(true));
        context.close();
        assertThat(findings)
                .as("what axe and the browser's console found for " + name)
                .isEmpty();
    }
}
