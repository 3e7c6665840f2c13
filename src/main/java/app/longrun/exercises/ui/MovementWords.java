package app.longrun.exercises.ui;

import app.longrun.exercises.Family;
import app.longrun.exercises.InjuryCode;
import app.longrun.exercises.InjuryCondition;
import app.longrun.exercises.LegLoad;
import app.longrun.exercises.LoadMode;
import app.longrun.exercises.Movement;
import app.longrun.exercises.Origin;
import app.longrun.platform.ui.Badge;
import app.longrun.platform.ui.Badge.Tone;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A movement's facts in words, in the language of the component that shows them. */
final class MovementWords {

    private final Component shown;

    MovementWords(Component shown) {
        this.shown = shown;
    }

    String family(Family family) {
        return shown.getTranslation("exercises.family." + family);
    }

    String legLoad(LegLoad legLoad) {
        return shown.getTranslation("exercises.legload." + legLoad);
    }

    String condition(InjuryCondition condition) {
        return shown.getTranslation("exercises.condition." + condition);
    }

    String conditions(Collection<InjuryCondition> conditions) {
        return conditions.stream().sorted().map(this::condition).collect(Collectors.joining(", "));
    }

    String code(InjuryCode code) {
        return shown.getTranslation("exercises.code." + code);
    }

    String mode(LoadMode mode) {
        return shown.getTranslation("exercises.mode." + mode);
    }

    String modes(Movement movement) {
        return movement.loadModes().stream().sorted().map(this::mode).collect(Collectors.joining(", "));
    }

    /** What a gym has made of it, in a badge each; none for a movement as the library has it. */
    List<Badge> badges(Movement movement) {
        List<Badge> badges = new ArrayList<>();
        Origin origin = movement.upkeep().origin();
        if (origin != Origin.LIBRARY && movement.isOffered()) {
            badges.add(new Badge(shown.getTranslation("exercises.origin." + origin), Tone.ACCENT));
        }
        if (!movement.upkeep().isChecked()) {
            badges.add(new Badge(shown.getTranslation("exercises.unchecked"), Tone.WARN));
        }
        if (!movement.isOffered()) {
            badges.add(
                    new Badge(shown.getTranslation(movement.id().isOwn() ? "exercises.archived" : "exercises.hidden")));
        }
        return badges;
    }

    /** The options of a list, each constant with its words, behind {@code first}. */
    <E extends Enum<E>> Map<String, String> options(String firstKey, E[] constants, Function<E, String> words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", shown.getTranslation(firstKey));
        for (E constant : constants) {
            options.put(constant.name(), words.apply(constant));
        }
        return options;
    }
}
