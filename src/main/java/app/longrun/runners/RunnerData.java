package app.longrun.runners;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** All of it goes when a person is erased: how they train and what they said about their health. */
@Component
class RunnerData implements PersonalData {

    private static final String MEMBER = "t.member_id = :member";
    private static final String INNER = "gym_id, id, member_id, person_id";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.runner")
                        .whose("t.id = :member")
                        .gives(
                                "runner",
                                "array_to_string(t.lifts_on, ' ') as lifts_on_weekdays,"
                                        + " round(t.body_grams / 1000.0, 1) as body_kg, t.is_novice as new_to_lifting,"
                                        + " lower(t.experience) as experience, array_to_string(t.equipment, ' ') as equipment",
                                "gym_id, id, version")
                        .deleted(),
                PersonalTable.in("gym.runner_hours")
                        .whose(MEMBER)
                        .gives("free-hours", "t.weekday, t.opens, t.closes", "gym_id, id, member_id")
                        .deleted(),
                PersonalTable.in("gym.key_run")
                        .whose(MEMBER)
                        .gives(
                                "key-runs",
                                "t.starts_on as first_day, t.title, t.ends_on as last_day, lower(t.kind) as kind, t.weekday,"
                                        + " t.at_time as time, t.minutes, t.distance_m as metres",
                                "gym_id, id, member_id, planned_by, leg_load, is_quality, version")
                        .deleted(),
                PersonalTable.in("gym.runner_threshold")
                        .whose(MEMBER)
                        .gives(
                                "paces-and-heart-rates",
                                "t.on_date as date, lower(t.kind) as kind, t.value, lower(t.source) as source",
                                "gym_id, id, member_id, noted_by")
                        .deleted(),
                PersonalTable.in("gym.health_flag")
                        .whose(MEMBER)
                        .gives(
                                "health-flags",
                                "t.region, t.band, t.until, t.shared as shared_with_coach, t.created_at as noted",
                                INNER)
                        .deleted(),
                PersonalTable.in("gym.consent")
                        .whose(MEMBER)
                        .gives(
                                "consent",
                                "lower(t.purpose) as purpose, t.text_version, t.given_at as given, t.revoked_at as revoked",
                                INNER)
                        .deleted());
    }
}
