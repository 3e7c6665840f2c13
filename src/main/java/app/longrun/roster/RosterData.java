package app.longrun.roster;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** How a coach looks at the roster. */
@Component
class RosterData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.roster_filter")
                .whose("t.member_id = :member")
                .gives(
                        "roster-filters",
                        "t.name, lower(t.shown) as shown, t.words, t.from_weeks, t.to_weeks",
                        "gym_id, id, member_id")
                .deleted());
    }
}
