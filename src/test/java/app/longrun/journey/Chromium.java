package app.longrun.journey;

import app.longrun.Tool;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Chromium that runs: found, or installed by apt where that is possible, else Playwright brings its own. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** The flags a browser of tests needs, also as root in a container, to touch nothing but us. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium start() {
        Optional<Path> found = Tool.provide(
                "chromium", List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        found.ifPresent(options::setExecutablePath);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
