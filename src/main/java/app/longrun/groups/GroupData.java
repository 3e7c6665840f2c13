package app.longrun.groups;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** In which of the gym's groups somebody is; nobody is in one once they are erased. */
@Component
class GroupData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.grouped_member")
                .whose("t.member_id = :member")
                .gives(
                        "groups",
                        "g.name as group, g.changed_at as changed",
                        "gym_id, group_id, member_id",
                        "join gym.member_group g on g.gym_id = t.gym_id and g.id = t.group_id")
                .deleted());
    }
}
