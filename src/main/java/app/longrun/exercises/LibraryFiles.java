package app.longrun.exercises;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Where the library's files come from. */
@FunctionalInterface
public interface LibraryFiles {

    /** The whole text of a file such as {@code blocks.csv}, with line feeds only. */
    String text(String name);

    /** A number that changes when the text of any of these files does. */
    default int checksum(List<String> names) {
        CRC32 crc = new CRC32();
        for (String name : names) {
            crc.update(name.getBytes(StandardCharsets.UTF_8));
            crc.update(text(name).getBytes(StandardCharsets.UTF_8));
        }
        return (int) crc.getValue();
    }
}
