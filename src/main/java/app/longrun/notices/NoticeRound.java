package app.longrun.notices;

import app.longrun.identity.SystemActor;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Mailer;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** Sends the mails of one gym that are due; one that is not taken keeps none of the others waiting. */
@Component
class NoticeRound {

    private final SystemDoor door;
    private final NoticePost post;
    private final Mailer mailer;

    NoticeRound(SystemDoor door, NoticePost post, Mailer mailer) {
        this.door = door;
        this.post = post;
        this.mailer = mailer;
    }

    /** Deletes in every gym what is too old; one that fails keeps none of the others waiting, and is reported at the end. */
    void forget() {
        IllegalStateException failure = new IllegalStateException("Old notices stayed in some gyms");
        for (Gym gym : door.gyms()) {
            try {
                door.within(SystemActor.MAILER, gym.id(), post::forget);
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    /** Throws when a mail was not taken, so that the work is tried again for those. */
    void go(UUID gym, UUID mailing) {
        GymId id = new GymId(gym);
        IllegalStateException failure = new IllegalStateException("Not every mail was taken");
        for (NoticeMail mail : door.within(SystemActor.MAILER, id, () -> post.take(mailing))) {
            try {
                mailer.send(mail.mail());
            } catch (MailException e) {
                failure.addSuppressed(e);
                continue;
            }
            door.within(SystemActor.MAILER, id, () -> {
                post.sent(mailing, mail.member());
                return mail;
            });
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }
}
