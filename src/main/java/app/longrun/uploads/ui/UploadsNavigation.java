package app.longrun.uploads.ui;

import app.longrun.tenancy.GymSlug;
import org.springframework.modulith.NamedInterface;

/** The address of the page for the files of watches. */
@NamedInterface("navigation")
public final class UploadsNavigation {

    private UploadsNavigation() {}

    /** Where one chooses a file. */
    public static String upload(GymSlug gym) {
        return "g/" + gym + "/plan/recording";
    }
}
