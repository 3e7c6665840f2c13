package app.longrun.classes;

import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A class of the gym's own, ready to be put on the schedule; its segments and lines follow it. */
@Entity
@Table(schema = "gym", name = "class_template")
@SuppressWarnings("UnusedVariable")
class ClassTemplate extends GymOwned {

    private @Nullable String libraryCode;
    private String name;
    private int minutes;
    private String intent;
    private String scoreType;
    private String coachNote;
    private boolean isQuality;
    private int legLoad;
    private int contacts;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected ClassTemplate() {}

    String name() {
        return name;
    }

    int minutes() {
        return minutes;
    }

    String intent() {
        return intent;
    }

    boolean isQuality() {
        return isQuality;
    }

    int legLoad() {
        return legLoad;
    }
}
