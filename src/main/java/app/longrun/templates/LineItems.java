package app.longrun.templates;

import app.longrun.exercises.Activity;
import app.longrun.exercises.Gear;
import app.longrun.exercises.Movement;
import app.longrun.exercises.Movements;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything a line can prescribe, found by name, alias or id whatever the case; so is what the gym has put away. */
public final class LineItems {

    private final List<LineItem> all;
    private final Map<String, LineItem> bySpelling = new HashMap<>();

    LineItems(List<LineItem> all) {
        this(all, List.of());
    }

    private LineItems(List<LineItem> all, List<LineItem> putAway) {
        this.all = List.copyOf(all);
        List<LineItem> known = Stream.concat(all.stream(), putAway.stream()).toList();
        for (LineItem item : known) {
            item.aliases().forEach(alias -> bySpelling.put(spelling(alias), item));
        }
        for (LineItem item : known) {
            bySpelling.put(spelling(item.id()), item);
            bySpelling.put(spelling(item.name()), item);
        }
    }

    static LineItems of(Movements library) {
        return new LineItems(
                Stream.concat(
                                library.all().stream().map(movement -> item(movement, library)),
                                library.activities().stream().map(LineItems::item))
                        .toList(),
                library.evenHidden().stream()
                        .filter(movement -> !movement.isOffered())
                        .map(movement -> item(movement, library))
                        .toList());
    }

    /** What is offered, in the library's order. */
    public List<LineItem> all() {
        return all;
    }

    /** What a coach means by {@code typed}. */
    public Optional<LineItem> find(String typed) {
        return Optional.ofNullable(bySpelling.get(spelling(typed)));
    }

    /** The next easier in its chain; empty where there is none. */
    public Optional<LineItem> easier(String id) {
        return find(id).map(LineItem::easier).flatMap(this::find);
    }

    /** The next harder in its chain; empty where there is none. */
    public Optional<LineItem> harder(String id) {
        return find(id).map(LineItem::harder).flatMap(this::find);
    }

    private static String spelling(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static LineItem item(Movement movement, Movements library) {
        List<String> chain = library.chain(movement.id()).stream()
                .map(each -> each.id().value())
                .toList();
        int place = chain.indexOf(movement.id().value());
        return new LineItem(
                movement.id().value(),
                movement.name(),
                movement.aliases(),
                movement.contactsPerRep(),
                movement.legLoad().level(),
                Gear.of(movement),
                place > 0 ? chain.get(place - 1) : null,
                place + 1 < chain.size() ? chain.get(place + 1) : null);
    }

    private static LineItem item(Activity activity) {
        return new LineItem(
                activity.id().value(),
                activity.name(),
                activity.aliases(),
                0,
                activity.legLoad().level(),
                Gear.of(activity),
                null,
                null);
    }
}
