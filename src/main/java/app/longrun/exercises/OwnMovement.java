package app.longrun.exercises;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A movement of the gym's own, as it is stored. */
@Entity
@Table(schema = "gym", name = "movement")
@SuppressWarnings("UnusedVariable") // it is read by the shelf's query
class OwnMovement extends GymOwned {

    @Column(updatable = false)
    private String movementId;

    private String name;
    private String family;
    private String primaryMuscles;
    private String equipment;
    private boolean isUnilateral;
    private List<String> loadModes;
    private int contactsPerRep;
    private @Nullable String regressId;
    private @Nullable String progressId;
    private int legLoad;
    private List<String> injuries;
    private String purpose;
    private @Nullable String media;
    private List<String> aliases;
    private boolean isChecked;
    private boolean isArchived;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected OwnMovement() {}

    @SuppressWarnings("NullAway.Init") // describe fills the rest
    OwnMovement(Movement movement) {
        super(Ids.next());
        this.movementId = movement.id().value();
        describe(movement);
    }

    void describe(Movement movement) {
        MediaLink link = movement.upkeep().media();
        name = movement.name();
        family = movement.family().code();
        primaryMuscles = movement.primaryMuscles();
        equipment = movement.equipment();
        isUnilateral = movement.unilateral();
        loadModes = movement.loadModes().stream().sorted().map(LoadMode::code).toList();
        contactsPerRep = movement.contactsPerRep();
        regressId = movement.easier().map(MovementId::value).orElse(null);
        progressId = movement.harder().map(MovementId::value).orElse(null);
        legLoad = movement.legLoad().level();
        injuries = InjuryCodes.write(movement.injuryCodes());
        purpose = movement.purpose();
        media = link == null ? null : link.toString();
        aliases = movement.aliases();
        isChecked = movement.upkeep().isChecked();
        isArchived = !movement.upkeep().isOffered();
    }

    void archive() {
        isArchived = true;
    }

    void bringBack() {
        isArchived = false;
    }

    boolean isArchived() {
        return isArchived;
    }

    int version() {
        return version;
    }
}
