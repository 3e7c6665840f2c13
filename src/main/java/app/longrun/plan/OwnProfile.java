package app.longrun.plan;

import app.longrun.exercises.Movement;
import app.longrun.exercises.MovementId;
import app.longrun.exercises.Movements;
import app.longrun.identity.Caller;
import app.longrun.identity.MemberId;
import app.longrun.identity.MemberName;
import app.longrun.identity.MyEntry;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.identity.PersonName;
import app.longrun.log.KnownMax;
import app.longrun.log.Maxes;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.prescriptions.Load;
import app.longrun.runners.RunnerProfile;
import app.longrun.runners.RunnerProfiles;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller says of themselves as a runner, and what is known of their strength; read in three statements. */
@Service
@Transactional
@Needs(Permission.FOLLOW_PLAN)
public class OwnProfile {

    private final MyEntry entry;
    private final RunnerProfiles profiles;
    private final Maxes maxes;
    private final Movements movements;

    OwnProfile(MyEntry entry, RunnerProfiles profiles, Maxes maxes, Movements movements) {
        this.entry = entry;
        this.profiles = profiles;
        this.maxes = maxes;
        this.movements = movements;
    }

    /** Everything on the page. */
    @Transactional(readOnly = true)
    public ProfileSheet read() {
        MemberName mine = entry.mine();
        WeightUnit own = mine.unit();
        List<NamedMax> known = maxes.known(self()).stream().map(this::named).toList();
        return new ProfileSheet(
                mine.name(),
                own,
                own == null ? CurrentGym.get().settings().unit() : own,
                profiles.mine(),
                known,
                movements.all().stream().filter(OwnProfile::isLoaded).toList());
    }

    /** Keeps name, unit and how one trains, all of it or nothing; throws {@link Refusal} for what cannot be. */
    public void save(String name, @Nullable WeightUnit unit, RunnerProfile profile) {
        entry.change(new PersonName(name), unit);
        profiles.save(profile);
    }

    /** Notes what was lifted once, of a movement by name; throws {@link Refusal} for what cannot be. */
    public void lifted(String movement, LocalDate on, Load load) {
        Movement meant = movements.find(movement).orElseThrow(() -> new Refusal("plan.me.max.movement"));
        maxes.lifted(self(), meant.id(), on, load);
    }

    /** Takes back what was typed for a day. */
    public void takeBack(MovementId movement, LocalDate on) {
        maxes.takeBack(self(), movement, on);
    }

    private NamedMax named(KnownMax max) {
        return new NamedMax(
                movements
                        .byId(max.movement())
                        .map(Movement::name)
                        .orElse(max.movement().value()),
                max);
    }

    private static boolean isLoaded(Movement movement) {
        return movement.loadModes().stream().anyMatch(Exercise.WITH_A_WEIGHT::contains);
    }

    private static MemberId self() {
        return Caller.current().self();
    }
}
