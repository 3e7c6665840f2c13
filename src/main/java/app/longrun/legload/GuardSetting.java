package app.longrun.legload;

import java.io.Serializable;

/** A number of the rules as a gym has it. */
public record GuardSetting(GuardNumber number, int value) implements Serializable {

    /** Whether the gym has left it as it came. */
    public boolean isDefault() {
        return value == number.byDefault();
    }
}
