package app.longrun.exercises;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shipped library with some lines changed. */
public final class EditedLibraryFiles implements LibraryFiles {

    private final Map<String, String> texts = new HashMap<>();

    /** The library as shipped. */
    public static EditedLibraryFiles shipped() {
        return new EditedLibraryFiles();
    }

    /** The same library where this line of this file reads otherwise. */
    public EditedLibraryFiles with(String file, int line, String from, String to) {
        List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
        String before = lines.get(line - 1);
        if (!before.contains(from)) {
            throw new IllegalArgumentException("%s line %d reads %s".formatted(file, line, before));
        }
        lines.set(line - 1, before.replace(from, to));
        texts.put(file, String.join("\n", lines));
        return this;
    }

    /** The same library where this line of this file is gone. */
    public EditedLibraryFiles without(String file, int line) {
        List<String> lines = new ArrayList<>(List.of(text(file).split("\n", -1)));
        lines.remove(line - 1);
        texts.put(file, String.join("\n", lines));
        return this;
    }

    @Override
    public String text(String name) {
        return texts.getOrDefault(name, new ShippedLibraryFiles().text(name));
    }
}
