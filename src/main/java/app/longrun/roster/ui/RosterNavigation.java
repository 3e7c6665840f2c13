package app.longrun.roster.ui;

import app.longrun.roster.RosterFilter;
import app.longrun.tenancy.GymSlug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.modulith.NamedInterface;

/** The addresses of a coach's day and of the roster; what is asked of the roster stands in them. */
@NamedInterface("navigation")
public final class RosterNavigation {

    private RosterNavigation() {}

    /** Who needs a word today, and the classes of the day. */
    public static String day(GymSlug gym) {
        return "g/" + gym + "/coach";
    }

    /** Everybody, those first who need a word. */
    public static String roster(GymSlug gym) {
        return day(gym) + "/roster";
    }

    static String roster(GymSlug gym, RosterFilter filter, int page) {
        return "%s?q=%s&show=%s&from=%d&to=%d&page=%d"
                .formatted(
                        roster(gym),
                        URLEncoder.encode(filter.words(), StandardCharsets.UTF_8),
                        filter.shown(),
                        filter.from(),
                        filter.to(),
                        page);
    }
}
