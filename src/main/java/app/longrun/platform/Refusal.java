package app.longrun.platform;

import java.util.List;

/** Something the product will not do, said so that a person knows what to do instead; nothing has been stored. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * A refusal in words of the i18n bundle.
     *
     * @param key the message's key, such as {@code classes.full}
     * @param arguments what the message names
     */
    public Refusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The message's key in the bundle. */
    public String key() {
        return key;
    }

    /** What the message names, in the order of its places. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
