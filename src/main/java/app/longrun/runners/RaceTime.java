package app.longrun.runners;

import app.longrun.platform.Refusal;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time for a distance: {@code 3:29:00}, {@code 45:30}, or the {@code 4:35} of a kilometre. */
public record RaceTime(int seconds) implements Serializable {

    private static final Pattern TEXT = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):([0-5]\\d)");

    public RaceTime {
        if (seconds < 1) {
            throw new IllegalArgumentException("A time takes a second or more");
        }
    }

    /** Reads hours, minutes and seconds, or minutes and seconds; throws {@link Refusal} for anything else. */
    public static RaceTime parse(String typed) {
        Matcher matcher = TEXT.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new Refusal("runners.time.unreadable");
        }
        int hours = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        int seconds = hours * 3600 + Integer.parseInt(matcher.group(2)) * 60 + Integer.parseInt(matcher.group(3));
        if (seconds == 0 || (hours > 0 && Integer.parseInt(matcher.group(2)) > 59)) {
            throw new Refusal("runners.time.unreadable");
        }
        return new RaceTime(seconds);
    }

    /** As it reads back. */
    public String text() {
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
