package app.longrun.classes;

import app.longrun.platform.Refusal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a day as a coach types them in one line: {@code 06:00 12:00 18:00}, also {@code 6.30, 1800, 7 am}. */
public final class ClockTimes {

    private static final int MOST = 12;
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,2})(?:[:.h]?([0-9]{2}))?\\s*(am|pm)?(?=[\\s,;/]|$)[\\s,;/]*");

    private ClockTimes() {}

    /** The times in the order typed, each once; throws {@link Refusal} at the first that is none. */
    public static List<LocalTime> read(String typed) {
        String left = typed.strip().toLowerCase(Locale.ROOT);
        List<LocalTime> times = new ArrayList<>();
        Matcher next = FORM.matcher(left);
        while (!left.isEmpty()) {
            next.reset(left);
            if (!next.lookingAt() || times.size() == MOST) {
                throw unread(left);
            }
            LocalTime time = time(next, left);
            if (!times.contains(time)) {
                times.add(time);
            }
            left = left.substring(next.end());
        }
        return List.copyOf(times);
    }

    private static LocalTime time(Matcher typed, String left) {
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        String half = typed.group(3);
        if ((half != null && (hour < 1 || hour > 12)) || hour > 23 || minute > 59) {
            throw unread(left);
        }
        int later = "pm".equals(half) ? 12 : 0;
        return LocalTime.of(half == null ? hour : hour % 12 + later, minute);
    }

    private static Refusal unread(String left) {
        return new Refusal("classes.times.unread", left.length() > 20 ? left.substring(0, 20) : left);
    }
}
