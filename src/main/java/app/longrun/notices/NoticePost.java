package app.longrun.notices;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Secret;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of a gym that are due. Taken twice by the same piece of work they are the same ones, by another none. */
@Service
@Transactional
@Needs(Permission.SEND_NOTICES)
public class NoticePost {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final Duration KEPT = Duration.ofDays(180);

    private final MailRows rows;
    private final NoticeLetters letters;

    NoticePost(MailRows rows, NoticeLetters letters) {
        this.rows = rows;
        this.letters = letters;
    }

    /** One mail for each member who is to be told something by now. */
    public List<NoticeMail> take(UUID mailing) {
        return rows.take(mailing).stream()
                .map(waiting -> {
                    Secret stop = Secret.fresh(RANDOM);
                    rows.promise(mailing, waiting.member(), stop);
                    return new NoticeMail(waiting.member(), letters.write(waiting, stop));
                })
                .toList();
    }

    /** Deletes what was told more than half a year ago, and says how much that was. */
    public int forget() {
        return rows.forget(KEPT);
    }

    /** Notes that the mail to {@code member} is out. */
    public void sent(UUID mailing, MemberId member) {
        rows.sent(mailing, member);
    }
}
