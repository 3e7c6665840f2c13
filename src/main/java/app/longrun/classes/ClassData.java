package app.longrun.classes;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Comes first: a guest's place is found by the claim behind it, whose address is gone once the claim is erased. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClassData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.booking")
                        .whose(
                                "(t.member_id = :member or t.claim_id in"
                                        + " (select c.id from gym.trial_claim c where c.gym_id = t.gym_id and c.email = :email))")
                        .gives(
                                "class-places",
                                "c.name as class, c.starts_at as starts, c.minutes, lower(t.state) as state,"
                                        + " t.booked_at as booked, t.guest_name",
                                "gym_id, id, class_id, member_id, claim_id, version",
                                "join gym.scheduled_class c on c.gym_id = t.gym_id and c.id = t.class_id")
                        .overwritten("guest_name = case when t.guest_name is null then null else 'Guest' end"),
                PersonalTable.in("gym.scheduled_class")
                        .whose("t.coach_id = :member")
                        .gives(
                                "classes-coached",
                                "t.name as class, t.starts_at as starts, t.minutes, t.is_cancelled as cancelled",
                                "gym_id, id, template_id, template_version, coach_id, capacity, free_places, publish_at, batch_id, version")
                        .kept("the gym's schedule; its coach keeps only a pseudonym"));
    }
}
