package app.longrun.feed;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** That a member's plan can be read in a calendar; the secret is theirs alone. */
@Component
class FeedData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.in("gym.calendar_feed")
                .whose("t.id = :member")
                .gives("calendar-address", "t.made_at as made, t.last_read_on as last_read", "gym_id, id, token_hash")
                .deleted());
    }
}
