package app.longrun.demo;

import app.longrun.calendar.ShadowKeeper;
import app.longrun.calendar.SharedTraining;
import app.longrun.identity.MemberId;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSlug;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the two gyms of the demo, once. Accounts and gyms live behind different database roles, so there is no one
 * transaction for all of it: every step before the last finds what an interrupted start has left, and the last, which
 * stores a gym's whole story, is one transaction.
 */
@Component
class DemoGyms {

    static final String PASSWORD = "longrun-demo";

    private static final Logger LOG = LoggerFactory.getLogger(DemoGyms.class);

    private final SystemDoor door;
    private final Registrar registrar;
    private final StoryTeller teller;
    private final SharedTraining sharing;
    private final ShadowKeeper shadows;
    private final Clock clock;

    DemoGyms(
            SystemDoor door,
            Registrar registrar,
            StoryTeller teller,
            SharedTraining sharing,
            ShadowKeeper shadows,
            Clock clock) {
        this.door = door;
        this.registrar = registrar;
        this.teller = teller;
        this.sharing = sharing;
        this.shadows = shadows;
        this.clock = clock;
    }

    /** Opens the gyms unless there are others already, or finishes what an interrupted start has begun. */
    void open() {
        Set<GymSlug> ours = Arrays.stream(DemoGym.values()).map(DemoGym::slug).collect(Collectors.toSet());
        if (door.gyms().stream().map(Gym::slug).allMatch(ours::contains)) {
            finish();
        }
    }

    /** Does what is not done yet, whatever other gyms there are. */
    void finish() {
        Map<GymSlug, Gym> there = door.gyms().stream().collect(Collectors.toMap(Gym::slug, gym -> gym));
        List<DemoGym> unfinished = Arrays.stream(DemoGym.values())
                .filter(demo -> !isFinished(there, demo))
                .toList();
        if (unfinished.isEmpty()) {
            return;
        }
        String hash = registrar.hash(PASSWORD);
        for (DemoGym demo : unfinished) {
            long began = System.nanoTime();
            Gym gym = Optional.ofNullable(there.get(demo.slug())).orElseGet(() -> opened(demo));
            int rows = tell(demo, gym, hash);
            LOG.info("Opened {} with {} rows in {} ms", gym.name(), rows, (System.nanoTime() - began) / 1_000_000);
        }
        registrar.find(Cast.OF_BOTH).ifPresent(person -> {
            sharing.give(person);
            shadows.settle(person);
        });
    }

    private boolean isFinished(Map<GymSlug, Gym> there, DemoGym demo) {
        Gym gym = there.get(demo.slug());
        return gym != null && door.within(SystemActor.DEMO, gym.id(), teller::isTold);
    }

    private Gym opened(DemoGym demo) {
        Gym gym = demo.gym(new GymId(Ids.next()));
        registrar.open(gym);
        return gym;
    }

    private int tell(DemoGym demo, Gym gym, String hash) {
        Setting setting = new Setting(gym, clock.instant());
        List<Enrolled> people = new ArrayList<>();
        for (Person person : Cast.of(demo, setting.today(), new Dice(demo.seed()))) {
            people.add(enrol(setting, person, hash));
        }
        return door.within(SystemActor.DEMO, gym.id(), () -> teller.tell(demo, setting, people));
    }

    private Enrolled enrol(Setting setting, Person person, String hash) {
        PersonId id =
                registrar.find(person.email()).orElseGet(() -> registrar.register(person.email(), person.name(), hash));
        LocalDate joinedOn = setting.today().minusDays(person.joinedDaysAgo());
        MemberId member = registrar.join(setting.gym(), id, person.name(), person.email(), person.roles(), joinedOn);
        return new Enrolled(person, member.id(), id.id());
    }
}
