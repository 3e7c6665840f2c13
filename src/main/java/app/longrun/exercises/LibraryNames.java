package app.longrun.exercises;

import app.longrun.platform.CsvRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keeps ids, names and aliases unique over movements and activities together, so that a coach's word means one thing. */
final class LibraryNames {

    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> ownerByName = new HashMap<>();
    private final Map<String, String> ownerByAlias = new HashMap<>();

    void claim(CsvRow row, String id, String name) {
        if (!ids.add(id)) {
            row.problem("id '%s' is used twice".formatted(id));
            return;
        }
        String owner = ownerByName.putIfAbsent(name.toLowerCase(Locale.ROOT), id);
        if (owner != null) {
            row.problem("name '%s' already belongs to %s".formatted(name, owner));
        }
    }

    void claimAliases(CsvRow row, String id, List<String> aliases) {
        for (String alias : aliases) {
            if (!alias.equals(alias.toLowerCase(Locale.ROOT))) {
                row.problem("alias '%s' is not lower case".formatted(alias));
            }
            String owner = ownerByAlias.putIfAbsent(alias, id);
            if (owner == null) {
                owner = ownerByName.getOrDefault(alias, id);
            }
            if (!owner.equals(id)) {
                row.problem("alias '%s' already belongs to %s".formatted(alias, owner));
            }
        }
    }
}
