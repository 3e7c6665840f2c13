package app.longrun.trials;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** The claims of a member from before they joined, known by their address. */
@Component
class ClaimData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.claim_health")
                        .whose(
                                "(t.person_id = :person or t.id in"
                                        + " (select c.id from gym.trial_claim c where c.gym_id = t.gym_id and c.email = :email))")
                        .gives(
                                "free-class-health",
                                "t.has_pain as pain, t.consented_at as consented, t.delete_after as deleted_after,"
                                        + " t.shared as shared_with_coach",
                                "gym_id, id, person_id")
                        .deleted(),
                PersonalTable.in("gym.trial_claim")
                        .whose("t.email = :email")
                        .gives(
                                "free-classes",
                                "t.name, t.email, c.name as class, c.starts_at as starts, t.next_race, t.race_on,"
                                        + " t.runs_a_week, lower(t.state) as state, t.claimed_at as claimed",
                                "gym_id, id, class_id, cancel_hash, version",
                                "join gym.scheduled_class c on c.gym_id = t.gym_id and c.id = t.class_id")
                        .overwritten("name = 'Guest', email = 'erased-' || t.id || '@erased.invalid', next_race = '',"
                                + " race_on = null, runs_a_week = null, cancel_hash = null"));
    }
}
