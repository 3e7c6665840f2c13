package app.longrun.journey;

import app.longrun.Tool;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Chromium that runs: found, or installed by apt where that is possible, else Playwright brings its own. */
record Chromium(Playwright playwright, Browser browser, Optional<Path> found) implements AutoCloseable {

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
        return new Chromium(playwright, playwright.chromium().launch(options), found);
    }

    /** A browser of its own that keeps what it stores in {@code folder}, as a phone does over a restart. */
    BrowserContext phone(Path folder) {
        BrowserType.LaunchPersistentContextOptions options = new BrowserType.LaunchPersistentContextOptions()
                .setArgs(FLAGS)
                .setViewportSize(Screen.PHONE.width(), Screen.PHONE.height())
                .setHasTouch(true)
                .setLocale("en-US");
        found.ifPresent(options::setExecutablePath);
        BrowserContext context = playwright.chromium().launchPersistentContext(folder, options);
        context.setDefaultTimeout(20_000);
        return context;
    }

    /** Ends a phone's browser as an empty battery would: no page hears of it. */
    static void pullTheBattery(Path folder) {
        List<ProcessHandle> browsers = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent())
                .toList();
        if (browsers.isEmpty()) {
            throw new IllegalStateException("No browser runs on " + folder);
        }
        browsers.forEach(ProcessHandle::destroyForcibly);
        browsers.forEach(process -> process.onExit().join());
    }

    @Override
    public void close() {
        playwright.close();
    }
}
