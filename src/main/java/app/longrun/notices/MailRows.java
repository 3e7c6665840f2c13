package app.longrun.notices;

import app.longrun.identity.MemberId;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which notices wait for a mail, and which have had theirs. */
@Component
class MailRows {

    private final JdbcClient client;
    private final Clock clock;

    MailRows(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** What one member is to be mailed, oldest first. */
    record Waiting(MemberId member, String name, EmailAddress to, List<NoticeText> texts) {}

    /** Takes what is due and nobody else has taken; whoever has left the gym is not written to. */
    List<Waiting> take(UUID mailing) {
        Map<UUID, Waiting> waiting = new LinkedHashMap<>();
        client.sql("""
                        with taken as (
                          update gym.notice n set mailing = :mailing from gym.member m
                          where n.gym_id = :gym and n.mail_due_at <= :now and n.mailed_at is null
                            and (n.mailing is null or n.mailing = :mailing)
                            and m.gym_id = n.gym_id and m.id = n.member_id and m.left_on is null
                          returning n.*, m.display_name, m.email)
                        select * from taken order by told_at, id""")
                .param("gym", gym())
                .param("mailing", mailing)
                .param("now", now())
                .query(row -> {
                    UUID member = row.getObject("member_id", UUID.class);
                    String name = row.getString("display_name");
                    EmailAddress to = new EmailAddress(row.getString("email"));
                    waiting.computeIfAbsent(member, who -> new Waiting(new MemberId(who), name, to, new ArrayList<>()))
                            .texts()
                            .add(Inbox.text(row));
                });
        return List.copyOf(waiting.values());
    }

    /** Notes whose link is in the mail to {@code member}. */
    void promise(UUID mailing, MemberId member, Secret stop) {
        client.sql("update gym.notice set stop_hash = ? where gym_id = ? and mailing = ? and member_id = ?")
                .params(stop.hash(), gym(), mailing, member.id())
                .update();
    }

    /** Notes that the mail to {@code member} is out. */
    void sent(UUID mailing, MemberId member) {
        client.sql("update gym.notice set mailed_at = ? where gym_id = ? and mailing = ? and member_id = ?")
                .params(now(), gym(), mailing, member.id())
                .update();
    }

    int forget(Duration kept) {
        return client.sql("delete from gym.notice where gym_id = ? and told_at < ?")
                .params(gym(), now().minus(kept))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static UUID gym() {
        return CurrentGym.get().id().id();
    }
}
