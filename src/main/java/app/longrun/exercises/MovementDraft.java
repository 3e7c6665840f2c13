package app.longrun.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A movement as a coach typed it, sound or not; {@link MovementDesk#save} checks it. Of a movement of the library a gym
 * changes name, leg load, advice, purpose and link, and adds other names; the rest stays as it is.
 *
 * @param id the stored movement; none for a new one
 * @param version what the coach saw when they began to type
 * @param easier the easier neighbour by name or id; empty = none
 * @param harder the harder neighbour by name or id; empty = none
 * @param aliases other names; of a movement of the library those this gym adds
 * @param media a link as it was typed; empty = none
 */
public record MovementDraft(
        @Nullable MovementId id,
        int version,
        String name,
        Family family,
        String primaryMuscles,
        String equipment,
        boolean isUnilateral,
        Set<LoadMode> loadModes,
        int contactsPerRep,
        LegLoad legLoad,
        String purpose,
        String easier,
        String harder,
        Map<InjuryCondition, InjuryCode> injuries,
        List<String> aliases,
        String media) {

    /** The version of a movement of the library that this gym has never changed. */
    static final int UNTOUCHED = -1;

    public MovementDraft {
        loadModes = Set.copyOf(loadModes);
        injuries = Map.copyOf(injuries);
        aliases = List.copyOf(aliases);
    }

    /** A movement to be described, done with body weight until somebody says otherwise. */
    public static MovementDraft named(String name) {
        return new MovementDraft(
                null,
                0,
                name,
                Family.POSTERIOR_CHAIN,
                "",
                "",
                false,
                Set.of(LoadMode.BODY_WEIGHT),
                0,
                LegLoad.LIGHT,
                "",
                "",
                "",
                Map.of(),
                List.of(),
                "");
    }

    /** A movement as it can be typed on, with its neighbours by name. */
    static MovementDraft of(Movement movement, int version, List<String> aliases, String easier, String harder) {
        MediaLink media = movement.upkeep().media();
        return new MovementDraft(
                movement.id(),
                version,
                movement.name(),
                movement.family(),
                movement.primaryMuscles(),
                movement.equipment(),
                movement.unilateral(),
                movement.loadModes(),
                movement.contactsPerRep(),
                movement.legLoad(),
                movement.purpose(),
                easier,
                harder,
                movement.injuryCodes(),
                aliases,
                media == null ? "" : media.toString());
    }

    /** Whether everything about it is this gym's to say. */
    public boolean isOwn() {
        return id == null || id.isOwn();
    }

    /** The same, to be saved over what has come in between. */
    public MovementDraft over(MovementDraft current) {
        return new MovementDraft(
                id,
                current.version,
                name,
                family,
                primaryMuscles,
                equipment,
                isUnilateral,
                loadModes,
                contactsPerRep,
                legLoad,
                purpose,
                easier,
                harder,
                injuries,
                aliases,
                media);
    }

    /** The fields that differ, by the names they have in {@link MovementProblem}. */
    public List<String> differences(MovementDraft other) {
        List<String> fields = new ArrayList<>();
        note(fields, "name", name, other.name);
        note(fields, "family", family, other.family);
        note(fields, "muscles", primaryMuscles, other.primaryMuscles);
        note(fields, "equipment", equipment, other.equipment);
        note(fields, "unilateral", isUnilateral, other.isUnilateral);
        note(fields, "loadModes", loadModes, other.loadModes);
        note(fields, "contacts", contactsPerRep, other.contactsPerRep);
        note(fields, "legLoad", legLoad, other.legLoad);
        note(fields, "purpose", purpose, other.purpose);
        note(fields, "easier", easier, other.easier);
        note(fields, "harder", harder, other.harder);
        note(fields, "injuries", injuries, other.injuries);
        note(fields, "aliases", aliases, other.aliases);
        note(fields, "media", media, other.media);
        return fields;
    }

    private static void note(List<String> fields, String field, Object one, Object other) {
        if (!one.equals(other)) {
            fields.add(field);
        }
    }
}
