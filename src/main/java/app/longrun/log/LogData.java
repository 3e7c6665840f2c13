package app.longrun.log;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person did, each set with the target as it was shown to them; the block it came from is the gym's. */
@Component
class LogData implements PersonalData {

    private static final String MEMBER = "t.member_id = :member";
    private static final String MOVEMENT = """
            left join catalog.movement m on m.id = t.movement_id
            left join gym.movement_override v on v.gym_id = t.gym_id and v.movement_id = t.movement_id
            left join gym.movement w on w.gym_id = t.gym_id and w.movement_id = t.movement_id""";
    private static final String NAME = "coalesce(v.name, w.name, m.name, t.movement_id) as movement";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.set_log")
                        .whose(MEMBER)
                        .gives(
                                "sets",
                                "t.session_id as session, t.position, t.set_number as set, lower(t.set_kind) as kind,"
                                        + " " + NAME + ", t.target_text as target,"
                                        + " round(t.target_grams / 1000.0, 2) as target_kg, t.amount,"
                                        + " lower(t.unit) as unit, t.per_side, round(t.grams / 1000.0, 2) as kg,"
                                        + " t.entered as typed, lower(t.entered_unit) as typed_unit,"
                                        + " t.rpe_tenths / 10.0 as rpe, t.done_at as done",
                                "gym_id, id, member_id, block_id, block_version, revision, heard, told_at",
                                MOVEMENT)
                        .kept("a set says what was lifted and not by whom; its member keeps only a pseudonym"),
                PersonalTable.in("gym.set_aside")
                        .whose(MEMBER)
                        .gives(
                                "sets-put-aside",
                                "t.session_id as session, t.position, t.set_number as set, lower(t.set_kind) as kind,"
                                        + " lower(t.reason) as reason, t.amount, lower(t.unit) as unit, t.per_side,"
                                        + " round(t.grams / 1000.0, 2) as kg, t.entered as typed,"
                                        + " lower(t.entered_unit) as typed_unit, t.rpe_tenths / 10.0 as rpe,"
                                        + " t.told_at as told",
                                "gym_id, id, set_id, member_id, revision, heard",
                                "")
                        .kept("it says what was typed about a set and not by whom; its member keeps only a pseudonym"),
                PersonalTable.in("gym.lift_max")
                        .whose(MEMBER)
                        .gives(
                                "maxes",
                                NAME + ", t.on_date as date,"
                                        + " round(t.grams / 1000.0, 2) as kg, lower(t.equation) as equation,"
                                        + " t.is_rough as rough, lower(t.source) as source, t.entered as typed, lower(t.entered_unit) as typed_unit",
                                "gym_id, id, member_id, version",
                                MOVEMENT)
                        .kept("a max says how much and not who; its member keeps only a pseudonym"),
                PersonalTable.in("gym.session_log")
                        .whose(MEMBER)
                        .gives(
                                "sessions",
                                "t.id as session, t.on_date as date, lower(t.kind) as kind, p.title,"
                                        + " t.started_at as started, t.finished_at as finished, t.minutes,"
                                        + " t.rpe_tenths / 10.0 as session_rpe, t.distance_m as metres",
                                "gym_id, member_id, person_id, leg_share_percent, version",
                                "left join gym.planned_session p on p.gym_id = t.gym_id and p.id = t.id")
                        .overwritten("person_id = :stranger"));
    }
}
