package app.longrun.notices;

import app.longrun.identity.MemberId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.platform.Secret;
import app.longrun.tenancy.CurrentGym;
import app.longrun.tenancy.Gym;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the last link of a mail leads: whoever has it may stop the mails to that member of this gym, and nothing else. */
@Service
@Transactional
@Needs(Permission.STOP_MAILS)
public class MailStop {

    private final JdbcClient client;
    private final ChoiceRows choices;

    MailStop(JdbcClient client, ChoiceRows choices) {
        this.client = client;
        this.choices = choices;
    }

    /** The gym whose mails they are. */
    @Transactional(readOnly = true)
    public Gym gym() {
        return CurrentGym.get();
    }

    /** Whether mails are sent to whom the link was; empty for a link that stops nothing. */
    @Transactional(readOnly = true)
    public Optional<Boolean> isMailed(Secret link) {
        return member(link).map(member -> choices.of(member).isMailed());
    }

    /** Stops them; a link that stops nothing does nothing. */
    public void stop(Secret link) {
        member(link).ifPresent(member -> choices.keep(member, choices.of(member).withoutMail()));
    }

    private Optional<MemberId> member(Secret link) {
        return client.sql("select distinct member_id from gym.notice where gym_id = ? and stop_hash = ?")
                .params(CurrentGym.get().id().id(), link.hash())
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .optional();
    }
}
