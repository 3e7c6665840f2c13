package app.longrun.templates;

import app.longrun.exercises.Gear;
import app.longrun.prescriptions.whiteboard.Line;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that one person needs for a line; of movements to choose from, any piece of any does, unless one takes nothing. */
final class LineGear {

    private LineGear() {}

    static List<Set<String>> of(Line line, LineItems items) {
        List<Gear> choices = Stream.concat(Stream.of(line), line.alternatives().stream())
                .flatMap(choice -> choice.movements().stream())
                .map(word -> Optional.ofNullable(word.id())
                        .flatMap(items::find)
                        .map(LineItem::gear)
                        .orElse(Gear.NONE))
                .toList();
        if (choices.size() == 1) {
            return choices.getFirst().needs();
        }
        if (choices.isEmpty() || choices.contains(Gear.NONE)) {
            return List.of();
        }
        Set<String> any = new TreeSet<>();
        choices.forEach(gear -> gear.needs().forEach(any::addAll));
        return List.of(any);
    }
}
