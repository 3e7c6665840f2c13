package app.longrun.calendar;

import app.longrun.identity.HomeGym;
import app.longrun.identity.Memberships;
import app.longrun.identity.PersonId;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.tenancy.GymId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * Brings a person's shadows to what their calendars say now, one gym after another through the door. It compares and does
 * not add up, so that doing it again, late, or after a crash comes to the same; what a person no longer lets their gyms
 * know, or no longer can, has no shadow afterwards.
 */
@Component
public class ShadowKeeper {

    private final SharedTraining sharing;
    private final Memberships memberships;
    private final Shadowing shadowing;
    private final SystemDoor door;

    ShadowKeeper(SharedTraining sharing, Memberships memberships, Shadowing shadowing, SystemDoor door) {
        this.sharing = sharing;
        this.memberships = memberships;
        this.shadowing = shadowing;
        this.door = door;
    }

    /** Settles all gyms of {@code person}; one that fails keeps none of the others waiting, and is reported at the end. */
    public void settle(PersonId person) {
        OptionalLong turn = sharing.takeTurn(person);
        if (turn.isEmpty()) {
            // Whoever is erased has no account, and each gym has deleted its own rows.
            return;
        }
        boolean isShared = sharing.of(person).isGiven();
        List<HomeGym> homes = memberships.homes(person);
        Map<GymId, List<SharedSession>> sessions = new LinkedHashMap<>();
        homes.stream().filter(home -> isShared && home.isActive()).forEach(home -> {
            GymId gym = home.gym().id();
            sessions.put(gym, door.within(SystemActor.SHADOWS, gym, () -> shadowing.sharedBy(home.member())));
        });
        IllegalStateException failure = new IllegalStateException("Not every gym could be told");
        for (HomeGym home : homes) {
            try {
                tell(home, sessions, person, turn.getAsLong());
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private void tell(HomeGym home, Map<GymId, List<SharedSession>> sessions, PersonId person, long turn) {
        GymId gym = home.gym().id();
        List<SharedSession> elsewhere = sessions.containsKey(gym)
                ? sessions.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(gym))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList()
                : List.of();
        door.within(SystemActor.SHADOWS, gym, () -> {
            shadowing.keep(home.member(), elsewhere, () -> sharing.isNewest(person, turn));
            return null;
        });
    }
}
