package app.longrun.identity;

import app.longrun.platform.Refusal;

/** What somebody wants to be called: 1 to 80 characters on one line. */
public record PersonName(String value) {

    private static final int LONGEST = 80;

    public PersonName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("people.error.name");
        }
    }
}
