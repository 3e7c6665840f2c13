package app.longrun.exercises;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks everything a coach can get wrong about a movement, and finds the neighbours they mean. */
final class MovementCheck {

    private static final int MOST_ALIASES = 20;
    /** What people write movements with; a bar of it must be letters, so that no amount passes for a name. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’()/&+°-]*");

    private static final Pattern TWO_LETTERS = Pattern.compile(".*\\p{L}[\\p{L}\\p{M}].*");

    private final MovementIndex index;
    private final MovementDraft draft;
    private final Words words;
    private final List<MovementProblem> problems = new ArrayList<>();

    MovementCheck(MovementIndex index, MovementDraft draft) {
        this.index = index;
        this.draft = draft;
        this.words = new Words(index.library(), draft.id());
    }

    /** The gym's own movement under this id; throws {@link UnsoundMovementException} with every problem. */
    Movement own(MovementId id, Upkeep upkeep) {
        String name = word("name", draft.name(), 80);
        require(!draft.loadModes().isEmpty(), "loadModes", "exercises.draft.modes");
        require(draft.contactsPerRep() >= 0 && draft.contactsPerRep() <= 2, "contacts", "exercises.draft.contacts");
        require(
                draft.loadModes().contains(LoadMode.CONTACTS) == draft.contactsPerRep() > 0,
                "contacts",
                "exercises.draft.contacts.mode");
        MovementId easier = neighbour("easier", draft.easier(), id);
        MovementId harder = neighbour("harder", draft.harder(), id);
        Movement movement = new Movement(
                id,
                name,
                draft.family(),
                text("muscles", draft.primaryMuscles(), 120),
                text("equipment", draft.equipment(), 120),
                draft.isUnilateral(),
                draft.loadModes(),
                draft.contactsPerRep(),
                easier,
                harder,
                null,
                null,
                draft.injuries(),
                draft.legLoad(),
                aliases(name),
                text("purpose", draft.purpose(), 300),
                Evidence.UNGRADED,
                new Upkeep(Origin.OWN, upkeep.isOffered(), upkeep.isChecked(), media()));
        ChainCheck.of(index, movement).forEach(problems::add);
        refuseIfAny();
        return movement;
    }

    /** What the gym does otherwise than the library; throws {@link UnsoundMovementException} with every problem. */
    Adaptation adaptation(Movement library, boolean isHidden) {
        String name = word("name", draft.name(), 80);
        String purpose = text("purpose", draft.purpose(), 300);
        require(!purpose.isEmpty(), "purpose", "exercises.draft.missing");
        Adaptation adaptation = new Adaptation(
                other(name, library.name()),
                other(draft.legLoad(), library.legLoad()),
                other(draft.injuries(), library.injuryCodes()),
                other(purpose, library.purpose()),
                media(),
                aliases(name).stream()
                        .filter(alias -> !library.aliases().contains(alias))
                        .toList(),
                isHidden);
        refuseIfAny();
        return adaptation;
    }

    private static <T> @Nullable T other(T typed, T library) {
        return typed.equals(library) ? null : typed;
    }

    private void refuseIfAny() {
        if (!problems.isEmpty()) {
            throw new UnsoundMovementException(problems);
        }
    }

    private String text(String field, String typed, int most) {
        String text = typed.strip().replaceAll("\\s+", " ");
        require(text.length() <= most, field, "exercises.draft.long", most);
        require(text.chars().noneMatch(Character::isISOControl), field, "exercises.draft.signs");
        return text;
    }

    private String word(String field, String typed, int most) {
        String word = text(field, typed, most);
        require(!word.isEmpty(), field, "exercises.draft.missing");
        require(
                word.isEmpty()
                        || (WORD.matcher(word).matches()
                                && TWO_LETTERS.matcher(word).matches()),
                field,
                "exercises.draft.word",
                word);
        Optional<String> owner = words.owner(word);
        require(owner.isEmpty(), field, "exercises.draft.taken", word, owner.orElse(""));
        return word;
    }

    private List<String> aliases(String name) {
        Set<String> seen = new HashSet<>(Set.of(MovementIndex.spelling(name)));
        List<String> aliases = new ArrayList<>();
        for (String typed : draft.aliases()) {
            if (!typed.isBlank() && seen.add(MovementIndex.spelling(typed))) {
                aliases.add(MovementIndex.spelling(word("aliases", typed, 60)));
            }
        }
        require(aliases.size() <= MOST_ALIASES, "aliases", "exercises.draft.aliases.many", MOST_ALIASES);
        return aliases;
    }

    private @Nullable MediaLink media() {
        Optional<MediaLink> link = MediaLink.parse(draft.media());
        require(draft.media().isBlank() || link.isPresent(), "media", "exercises.draft.media");
        return link.orElse(null);
    }

    private @Nullable MovementId neighbour(String field, String typed, MovementId self) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<MovementId> found = index.find(typed)
                .or(() -> MovementId.from(typed.strip()).flatMap(index::find))
                .map(Movement::id);
        require(found.isPresent(), field, "exercises.draft.neighbour.unknown", typed.strip());
        require(!found.equals(Optional.of(self)), field, "exercises.draft.neighbour.self");
        return found.filter(id -> !id.equals(self)).orElse(null);
    }

    private void require(boolean isSound, String field, String key, Object... arguments) {
        if (!isSound) {
            problems.add(new MovementProblem(field, key, List.of(arguments)));
        }
    }
}
