package app.longrun;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that a test needs: found on the machine, or installed where apt may do that. */
public final class Tool {

    private Tool() {}

    /** The first of {@code names} there is, installing the Debian package when none is; empty where that cannot be. */
    public static Optional<Path> provide(String debianPackage, List<String> names) {
        Optional<Path> found = onPath(names);
        if (found.isPresent() || !canInstall()) {
            return found;
        }
        install("apt-get", "update");
        install("apt-get", "install", "-y", "--no-install-recommends", debianPackage);
        return Optional.of(onPath(names)
                .orElseThrow(() -> new IllegalStateException("apt-get installed " + debianPackage
                        + ", and it is still not on the PATH: install it and run the tests again")));
    }

    private static Optional<Path> onPath(List<String> names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean canInstall() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static void install(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "'" + String.join(" ", command) + "' failed: install what it names and run the tests again");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
