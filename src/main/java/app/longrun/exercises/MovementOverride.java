package app.longrun.exercises;

import app.longrun.platform.Ids;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the gym does otherwise with a movement of the library, as it is stored; what is null stays the library's. */
@Entity
@Table(schema = "gym", name = "movement_override")
@SuppressWarnings("UnusedVariable") // it is read by the shelf's query
class MovementOverride extends GymOwned {

    @Column(updatable = false)
    private String movementId;

    private @Nullable String name;
    private @Nullable Integer legLoad;
    private @Nullable List<String> injuries;
    private @Nullable String purpose;
    private @Nullable String media;
    private List<String> aliases;
    private boolean isHidden;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected MovementOverride() {}

    @SuppressWarnings("NullAway.Init") // adapt fills the rest
    MovementOverride(MovementId movement) {
        super(Ids.next());
        this.movementId = movement.value();
        adapt(Adaptation.none());
    }

    void adapt(Adaptation adaptation) {
        name = adaptation.name();
        legLoad = adaptation.legLoad() == null ? null : adaptation.legLoad().level();
        injuries = adaptation.injuries() == null ? null : InjuryCodes.write(adaptation.injuries());
        purpose = adaptation.purpose();
        media = adaptation.media() == null ? null : adaptation.media().toString();
        aliases = adaptation.aliases();
        isHidden = adaptation.isHidden();
    }

    void hide() {
        isHidden = true;
    }

    void show() {
        isHidden = false;
    }

    boolean isHidden() {
        return isHidden;
    }

    List<String> aliases() {
        return aliases;
    }

    int version() {
        return version;
    }
}
