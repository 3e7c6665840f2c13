package app.longrun.assigning;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which block somebody followed and when; what stands in the block is the gym's. */
@Component
class AssignmentData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.assignment")
                .whose("(t.member_id = :member or t.assigned_by = :member)")
                .gives(
                        "blocks",
                        "b.name as block, t.member_id = :member as followed_by_you, t.assigned_by = :member as assigned_by_you,"
                                + " t.starts_on as starts, t.ends_on as ends,"
                                + " array_to_string(t.lifts_on, ' ') as lifts_on_weekdays, lower(t.state) as state,"
                                + " t.race_on as race, t.weeks_before as weeks_before_the_race, t.first_week as first_week_of_block,"
                                + " t.assigned_at as assigned",
                        "gym_id, id, block_id, order_id, publishing, is_taper, ended_by, full_end, version",
                        "join gym.block b on b.gym_id = t.gym_id and b.id = t.block_id")
                .kept("says when a block was followed and not by whom; its member keeps only a pseudonym"));
    }
}
