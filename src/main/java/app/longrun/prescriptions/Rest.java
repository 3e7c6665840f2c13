package app.longrun.prescriptions;

/** The rest after a set: 0 to 1800 seconds, 0 meaning straight on to the next movement (science.md 2.3). */
public record Rest(int seconds) {

    public Rest {
        if (seconds < 0 || seconds > 1800) {
            throw new IllegalArgumentException("Give a rest from 0 to 1800 seconds, not " + seconds);
        }
    }
}
