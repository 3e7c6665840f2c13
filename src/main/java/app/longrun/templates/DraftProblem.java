package app.longrun.templates;

import java.util.List;

/**
 * What is wrong with one field of a draft.
 *
 * @param at the field: {@code name}, {@code segments[0].minutes}, {@code segments[0].lines[2].amount}, counted from 0
 * @param key the message's key in the i18n bundle
 * @param arguments what the message names
 */
public record DraftProblem(String at, String key, List<Object> arguments) {

    public DraftProblem {
        arguments = List.copyOf(arguments);
    }
}
