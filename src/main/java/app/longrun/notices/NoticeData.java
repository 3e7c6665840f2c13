package app.longrun.notices;

import app.longrun.platform.PersonalData;
import app.longrun.platform.PersonalTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a member was told and how they want to be. */
@Component
class NoticeData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.in("gym.notice")
                        .whose("t.member_id = :member")
                        .gives(
                                "notices",
                                "t.told_at as told, lower(t.change) as change, t.what, t.sessions, t.on_day as from_day,"
                                        + " t.at_time as at, t.read_at as read, t.mail_due_at as mail_due, t.mailed_at as mailed",
                                "gym_id, id, member_id, mailing, stop_hash")
                        .deleted(),
                PersonalTable.in("gym.notice_choice")
                        .whose("t.id = :member")
                        .gives(
                                "how-you-are-told",
                                "lower(t.plan) as plan_changes, lower(t.classes) as classes, t.digest_at as daily_mail_at",
                                "gym_id, id")
                        .deleted());
    }
}
