package app.longrun.notices;

import app.longrun.identity.MemberId;
import app.longrun.tenancy.CurrentGym;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How each member wants to be told. */
@Component
class ChoiceRows {

    private final JdbcClient client;

    ChoiceRows(JdbcClient client) {
        this.client = client;
    }

    NoticeChoice of(MemberId member) {
        return client.sql("select plan, classes, digest_at from gym.notice_choice where gym_id = ? and id = ?")
                .params(gym(), member.id())
                .query((row, number) -> new NoticeChoice(
                        NoticeWay.valueOf(row.getString("plan")),
                        NoticeWay.valueOf(row.getString("classes")),
                        row.getObject("digest_at", LocalTime.class)))
                .optional()
                .orElse(NoticeChoice.USUAL);
    }

    /** Keeps it; mails that wait and are not wanted any more are not sent. */
    void keep(MemberId member, NoticeChoice choice) {
        client.sql("""
                        insert into gym.notice_choice (gym_id, id, plan, classes, digest_at)
                        values (:gym, :member, :plan, :classes, :digest)
                        on conflict (gym_id, id) do update
                          set plan = excluded.plan, classes = excluded.classes, digest_at = excluded.digest_at""")
                .param("gym", gym())
                .param("member", member.id())
                .param("plan", choice.plan().name())
                .param("classes", choice.classes().name())
                .param("digest", choice.digestAt())
                .update();
        dropMails(member, NoticeKind.PLAN, choice.plan());
        dropMails(member, NoticeKind.CLASSES, choice.classes());
    }

    private void dropMails(MemberId member, NoticeKind kind, NoticeWay way) {
        if (way == NoticeWay.MAIL || way == NoticeWay.DIGEST) {
            return;
        }
        client.sql("""
                        update gym.notice set mail_due_at = null
                        where gym_id = :gym and member_id = :member and mailed_at is null and change = any(:changes)""")
                .param("gym", gym())
                .param("member", member.id())
                .param(
                        "changes",
                        Arrays.stream(PlanChange.values())
                                .filter(change -> change.kind() == kind)
                                .map(PlanChange::name)
                                .toArray(String[]::new))
                .update();
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
