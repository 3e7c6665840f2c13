package app.longrun.platform;

import java.nio.file.Path;

/** An application that ends without a word and leaves its database server running. */
final class KilledApplication {

    private KilledApplication() {}

    static void main(String[] folder) {
        EmbeddedDatabase.start(DataFolder.take(Path.of(folder[0]), "postgres", "8081", true));
        Runtime.getRuntime().halt(137);
    }
}
