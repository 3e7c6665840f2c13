package app.longrun.trials;

import app.longrun.platform.Refusal;

/** What a visitor is called on the roster: one line of 1 to 80 characters. */
public record VisitorName(String value) {

    static final int LONGEST = 80;

    public VisitorName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Refusal("trials.error.name.missing");
        }
        if (value.length() > LONGEST) {
            throw new Refusal("trials.error.name.long", LONGEST);
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("trials.error.name.form");
        }
    }
}
