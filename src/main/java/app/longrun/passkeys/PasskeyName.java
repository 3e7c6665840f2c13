package app.longrun.passkeys;

import app.longrun.platform.Refusal;

/** What a person calls a passkey: one line of 1 to 60 characters. */
public record PasskeyName(String value) {

    static final int LONGEST = 60;

    public PasskeyName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new Refusal("passkeys.error.name.missing");
        }
        if (value.length() > LONGEST || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("passkeys.error.name.form", LONGEST);
        }
    }
}
