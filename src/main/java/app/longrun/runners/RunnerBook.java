package app.longrun.runners;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a member as a runner in five statements, and keeps what they bring along. */
@Component
class RunnerBook {

    private final FreeTimeRows hours;
    private final RaceRows races;
    private final KeyRunBook keyRuns;
    private final ThresholdBook thresholds;
    private final JdbcClient client;
    private final Clock clock;

    RunnerBook(
            FreeTimeRows hours,
            RaceRows races,
            KeyRunBook keyRuns,
            ThresholdBook thresholds,
            JdbcClient client,
            Clock clock) {
        this.hours = hours;
        this.races = races;
        this.keyRuns = keyRuns;
        this.thresholds = thresholds;
        this.client = client;
        this.clock = clock;
    }

    private record Said(
            Set<DayOfWeek> liftsOn,
            Background background,
            @Nullable Boolean novice) {}

    RunnerSheet read(MemberId member) {
        LocalDate today = CurrentGym.today(clock);
        Said said = client.sql("select lifts_on, experience, equipment, is_novice from gym.runner"
                        + " where gym_id = ? and id = ?")
                .params(gym(), member.id())
                .query((row, number) -> said(row))
                .optional()
                .orElse(new Said(Set.of(), Background.UNKNOWN, null));
        return new RunnerSheet(
                today,
                said.liftsOn(),
                hours.of(member),
                said.background(),
                said.novice(),
                races.upcoming(member, today),
                keyRuns.of(member),
                thresholds.of(member));
    }

    void describe(MemberId member, Background background) {
        client.sql("""
                        insert into gym.runner (gym_id, id, experience, equipment, version)
                        values (:gym, :member, :experience, :equipment, 0)
                        on conflict (gym_id, id) do update set experience = excluded.experience,
                          equipment = excluded.equipment, version = runner.version + 1""")
                .param("gym", gym())
                .param("member", member.id())
                .param(
                        "experience",
                        background.experience() == null
                                ? null
                                : background.experience().name(),
                        Types.VARCHAR)
                .param(
                        "equipment",
                        background.equipment().stream()
                                .map(Equipment::name)
                                .sorted()
                                .toArray(String[]::new))
                .update();
    }

    /** A coach's word on whether somebody is new to lifting; none = count their sessions. */
    void judge(MemberId member, @Nullable Boolean novice) {
        client.sql("""
                        insert into gym.runner (gym_id, id, is_novice, version) values (:gym, :member, :novice, 0)
                        on conflict (gym_id, id) do update set is_novice = excluded.is_novice, version = runner.version + 1""")
                .param("gym", gym())
                .param("member", member.id())
                .param("novice", novice, Types.BOOLEAN)
                .update();
    }

    private static Said said(ResultSet row) throws SQLException {
        @Nullable String experience = row.getString("experience");
        return new Said(
                Arrays.stream((Integer[]) row.getArray("lifts_on").getArray())
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                new Background(
                        experience == null ? null : Experience.valueOf(experience),
                        Arrays.stream((String[]) row.getArray("equipment").getArray())
                                .map(Equipment::valueOf)
                                .collect(Collectors.toSet())),
                row.getObject("is_novice", Boolean.class));
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
