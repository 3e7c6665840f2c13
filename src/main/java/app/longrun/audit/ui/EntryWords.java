package app.longrun.audit.ui;

import app.longrun.audit.AuditEntry;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Entries in words, the same on the page and in the file.
 *
 * @param translate from a key of the bundle to its text
 */
record EntryWords(UnaryOperator<String> translate) {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    List<String> headers() {
        return Stream.of("when", "who", "action", "subject", "about", "detail")
                .map(column -> translate.apply("audit.column." + column))
                .toList();
    }

    List<String> cells(AuditEntry entry) {
        String about = entry.about();
        return List.of(
                SECOND.format(entry.at()),
                who(entry),
                entry.action(),
                entry.subject(),
                about == null ? "" : about,
                entry.detail());
    }

    private String who(AuditEntry entry) {
        String name = entry.isSystem()
                ? "Longrun (" + entry.who().toLowerCase(Locale.ROOT).replace('_', ' ') + ")"
                : entry.who();
        String capacity = entry.actingAs();
        return capacity == null ? name : name + ", " + capacity;
    }
}
