package app.longrun.runners;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.GymOwned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A member as a runner; the id is the member's. */
@Entity
@Table(schema = "gym", name = "runner")
class Runner extends GymOwned {

    private List<Integer> liftsOn = List.of();
    private @Nullable Integer bodyGrams;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Runner() {}

    Runner(MemberId member) {
        super(member.id());
    }

    void describe(RunnerProfile profile) {
        liftsOn = profile.liftsOn().stream().map(DayOfWeek::getValue).sorted().toList();
        bodyGrams = profile.bodyGrams();
    }

    RunnerProfile profile() {
        return new RunnerProfile(liftsOn.stream().map(DayOfWeek::of).collect(Collectors.toSet()), bodyGrams);
    }
}
