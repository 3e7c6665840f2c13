package app.longrun.gyms;

import app.longrun.platform.Refusal;

/** What a gym is called: 1 to 80 characters on one line. */
public record GymName(String value) {

    private static final int LONGEST = 80;

    public GymName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            throw new Refusal("gyms.error.name");
        }
    }
}
