package app.longrun.journey;

import app.longrun.Tool;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds a Chromium, or gets one: by apt where that is possible, else Playwright brings its own. */
final class Chromium {

    /** The flags a browser of tests needs, also as root in a container, to touch nothing but us. */
    static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** The browser to start; empty when Playwright is to download its own. */
    static Optional<Path> executable() {
        return Tool.provide(
                "chromium", List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
    }
}
