package app.longrun.platform;

/**
 * A table that holds people: whose a row is, what of it the person is given, and what becomes of it when they are
 * erased. All of it is SQL of the module that owns the table, about the row {@code t}; it may name {@code :person}, and
 * in a gym also {@code :member} and {@code :email}.
 *
 * @param name with its schema, such as {@code gym.set_log}
 * @param whose a condition that holds for the rows of the person
 */
public record PersonalTable(String name, String whose, Given given, Erasure erasure) {

    /**
     * What a person is given of their rows.
     *
     * @param file what the files are called, without ending
     * @param columns a select list with readable names; moments stay {@code timestamptz}, the export turns them to the gym's clocks
     * @param joins what else is read to make it readable; empty = nothing
     * @param withheld the columns of the table that are not given, with commas between: inner ids, secrets, what is about others
     */
    public record Given(String file, String columns, String joins, String withheld) {}

    /** What becomes of the rows of an erased person. */
    public sealed interface Erasure {}

    /** The rows go. */
    public record Deleted() implements Erasure {}

    /**
     * The rows stay as facts about nobody.
     *
     * @param changes a set list that takes out who it was; {@code :stranger} is a fresh person id, the same in all tables
     */
    public record Overwritten(String changes) implements Erasure {}

    /**
     * The rows stay as they are.
     *
     * @param because why they may and must
     */
    public record Kept(String because) implements Erasure {}

    /** Begins the declaration of a table. */
    public static Whose in(String table) {
        return condition -> (file, columns, withheld, joins) ->
                erasure -> new PersonalTable(table, condition, new Given(file, columns, joins, withheld), erasure);
    }

    /** The second word of a declaration. */
    @FunctionalInterface
    public interface Whose {
        /** Says whose a row is. */
        Gives whose(String condition);
    }

    /** The third word of a declaration. */
    @FunctionalInterface
    public interface Gives {
        /** Says what the person is given, with what must be read beside the table. */
        Erases gives(String file, String columns, String withheld, String joins);

        /** Says what the person is given. */
        default Erases gives(String file, String columns, String withheld) {
            return gives(file, columns, withheld, "");
        }
    }

    /** The last word of a declaration. */
    @FunctionalInterface
    public interface Erases {
        /** Says what becomes of the rows. */
        PersonalTable then(Erasure erasure);

        /** The rows go. */
        default PersonalTable deleted() {
            return then(new Deleted());
        }

        /** The rows stay as facts about nobody. */
        default PersonalTable overwritten(String changes) {
            return then(new Overwritten(changes));
        }

        /** The rows stay as they are. */
        default PersonalTable kept(String because) {
            return then(new Kept(because));
        }
    }
}
