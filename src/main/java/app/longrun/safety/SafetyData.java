package app.longrun.safety;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** All of it goes when a person is erased; what they said as a coach stays with whom it was said to, without words. */
@Component
class SafetyData implements PersonalData {

    private static final String MEMBER = "t.member_id = :member";
    private static final String INNER = "gym_id, id, member_id, person_id";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.pain_report")
                        .whose(MEMBER)
                        .gives(
                                "pain",
                                "t.on_date as date, t.at_time as time, t.region, t.side, lower(t.bone) as on_a_bone,"
                                        + " t.worst_during, t.worst_after, t.next_morning,"
                                        + " lower(array_to_string(t.stop_words, ' ')) as stop_words,"
                                        + " t.shared as shared_with_coach, t.created_at as reported",
                                INNER + ", session_id")
                        .deleted(),
                PersonalTable.in("gym.pain_site")
                        .whose(MEMBER)
                        .gives(
                                "pain-flags",
                                "t.region, t.side, t.is_open as open, t.is_paused as paused, t.is_referred as referred,"
                                        + " t.steps_down, t.weeks_back, t.held_from, lower(t.action) as action,"
                                        + " lower(array_to_string(t.stop_words, ' ')) as stop_words,"
                                        + " t.shared as shared_with_coach, t.changed_at as changed",
                                INNER + ", assignment_id, held_week")
                        .deleted(),
                PersonalTable.in("gym.pain_change")
                        .whose(MEMBER)
                        .gives(
                                "changes-for-pain",
                                "t.began_at as began, t.ended_at as ended, t.region, t.side, lower(t.kind) as kind,"
                                        + " t.movement_from as planned, t.movement_to as instead, lower(t.action) as action,"
                                        + " t.sessions, t.first_day, t.shared as shared_with_coach",
                                INNER)
                        .deleted(),
                PersonalTable.in("gym.pain_review")
                        .whose(MEMBER)
                        .gives(
                                "coaches-on-pain",
                                "t.said_at as said, t.region, t.side, lower(t.kind) as kind, t.words,"
                                        + " t.shared as shared_with_coach",
                                INNER + ", coach_id")
                        .deleted(),
                PersonalTable.in("gym.return_session")
                        .whose(MEMBER)
                        .gives(
                                "sessions-of-ways-back",
                                "t.on_date as date, t.stage, t.shared as shared_with_coach",
                                INNER + ", return_id")
                        .deleted(),
                PersonalTable.in("gym.run_return")
                        .whose(MEMBER)
                        .gives(
                                "ways-back-to-running",
                                "t.began_on as began, t.ended_on as ended, t.region, t.side,"
                                        + " t.asks_yes as asks_for_a_professional,"
                                        + " lower(array_to_string(t.gates, ' ')) as gates_passed, t.shared as shared_with_coach",
                                INNER + ", yes_by")
                        .deleted());
    }
}
