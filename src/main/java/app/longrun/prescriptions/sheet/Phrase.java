package app.longrun.prescriptions.sheet;

import java.util.List;

/** A piece of a sentence: the key of its text and what stands in it, numbers and ready words. */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    static Phrase of(String key, Object... arguments) {
        return new Phrase("sheet.echo." + key, List.of(arguments));
    }
}
