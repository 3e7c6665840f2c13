package app.longrun.exercises;

import java.util.List;

/**
 * What is wrong with one field of a draft.
 *
 * @param field name, family, muscles, equipment, unilateral, loadModes, contacts, legLoad, purpose, easier, harder,
 *     injuries, aliases or media
 * @param key the message's key in the i18n bundle
 * @param arguments what the message names
 */
public record MovementProblem(String field, String key, List<Object> arguments) {

    public MovementProblem {
        arguments = List.copyOf(arguments);
    }
}
