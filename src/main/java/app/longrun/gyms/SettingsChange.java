package app.longrun.gyms;

import java.util.ArrayList;
import java.util.List;

/** In words, what differs between two states of the settings. */
public final class SettingsChange {

    private SettingsChange() {}

    /** Such as {@code name, plates}; empty when nothing differs. */
    public static String words(SettingsSheet before, SettingsSheet after) {
        List<String> changed = new ArrayList<>();
        note(changed, "name", before.name(), after.name());
        note(changed, "time zone", before.zone(), after.zone());
        note(changed, "unit", before.unit(), after.unit());
        note(changed, "colour", before.accent(), after.accent());
        note(changed, "bar", before.floor().bar(), after.floor().bar());
        note(changed, "plates", before.floor().plates(), after.floor().plates());
        return String.join(", ", changed);
    }

    private static void note(List<String> changed, String what, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(what);
        }
    }
}
