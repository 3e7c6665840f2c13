package app.longrun.feed.ui;

import app.longrun.platform.Secret;
import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The addresses about calendars. */
@NamedInterface("navigation")
public final class FeedNavigation {

    private FeedNavigation() {}

    /** Where one makes and stops one's own address for calendar programs. */
    public static String feed(GymSlug gym) {
        return "g/" + gym + "/plan/calendar";
    }

    /** The address calendar programs read. */
    static String file(GymSlug gym, Secret secret) {
        return "calendar-feeds/%s/%s.ics".formatted(gym, secret.text());
    }
}
