package app.longrun.calendar;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CalendarData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.shadow")
                        .whose("t.member_id = :member")
                        .gives(
                                "training-elsewhere",
                                "t.on_date as date, t.at_time as time, lower(t.kind) as kind, t.minutes, t.leg_load,"
                                        + " t.is_quality as quality, t.contacts, t.distance_m as metres, t.is_done as done",
                                "gym_id, id, member_id")
                        .deleted(),
                PersonalTable.in("accounts.training_consent")
                        .whose("t.person_id = :person")
                        .gives(
                                "gyms-know-of-each-other",
                                "t.given_at as given, t.revoked_at as revoked, t.text_version",
                                "id, person_id")
                        .deleted(),
                PersonalTable.in("gym.planned_session")
                        .whose("t.member_id = :member")
                        .gives(
                                "calendar",
                                "t.on_date as date, t.at_time as time, lower(t.kind) as kind, t.title, t.purpose, t.minutes,"
                                        + " t.distance_m as metres, lower(t.state) as state, t.contacts,"
                                        + " lower(t.run_kind) as run, t.race_priority, t.goal_s as goal_seconds",
                                "gym_id, id, member_id, leg_load, is_quality, is_heavy_lower, heavy_sets,"
                                        + " leg_sets, is_by_hand, key_run_id, key_run_week, home_on, home_at,"
                                        + " class_id, assignment_id, block_week, block_session,"
                                        + " visible_from, cancelled_by, version")
                        // The name of a race is the member's own words; other titles are the gym's.
                        .overwritten(
                                "title = case when t.kind = 'RACE' then 'Race' else t.title end,"
                                        + " purpose = case when t.kind = 'RACE' then '' else t.purpose end,"
                                        // Nobody comes any more.
                                        + " state = case when t.state = 'PLANNED' and t.on_date >= current_date then 'CANCELLED' else t.state end"));
    }
}
