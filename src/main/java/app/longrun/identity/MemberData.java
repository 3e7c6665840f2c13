package app.longrun.identity;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who somebody is in a gym, and what they did there on record. */
@Component
class MemberData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.member")
                        .whose("t.id = :member")
                        .gives(
                                "member",
                                "t.display_name as name, t.email, t.weight_unit as unit, t.joined_on as joined",
                                "gym_id, id, person_id, version")
                        .overwritten("person_id = :stranger, display_name = 'Former member ' || right(t.id::text, 4),"
                                + " email = 'erased-' || t.id || '@erased.invalid', weight_unit = null"),
                PersonalTable.in("audit.entry")
                        .whose("(t.member_id = :member or t.about = :member or t.person_id = :person)")
                        .gives(
                                "on-record",
                                "t.at as time, t.action, t.subject,"
                                        + " coalesce(t.member_id = :member or t.person_id = :person, false) as by_you,"
                                        + " coalesce(t.about = :member, false) as about_you",
                                "gym_id, id, actor, subject_id, detail, acting_as")
                        .kept(
                                "who did what must stay provable; entries name nobody and point at the member's pseudonym"));
    }
}
