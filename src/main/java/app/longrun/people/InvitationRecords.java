package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.PersonId;
import app.longrun.identity.Role;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The invitations as they are stored beside the accounts, where a link without a gym in it can find them. */
@Component
class InvitationRecords {

    static final Duration OPEN_FOR = Duration.ofDays(14);

    private static final String OPEN = "revoked_at is null and accepted_at is null";

    private final AccountsDatabase accounts;
    private final Clock clock;

    InvitationRecords(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Stores all that {@code work} stores, or nothing. */
    <T> T together(Supplier<T> work) {
        return accounts.together(work);
    }

    List<WaitingInvitation> waiting(GymId gym) {
        return accounts.client()
                .sql("select id, name, email, roles, expires_at from accounts.invitation"
                        + " where gym_id = ? and not needs_approval and " + OPEN + " order by lower(name), email")
                .param(gym.id())
                .query((row, number) -> new WaitingInvitation(
                        new InvitationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        RoleWords.read(row.getArray("roles")),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Stores an invitation; one that waits for the same address is renewed instead. */
    InvitationId keep(GymId gym, PastedLine line, Set<Role> roles, boolean needsApproval, String by) {
        return new InvitationId(accounts.client()
                .sql("""
                        insert into accounts.invitation as i
                          (id, gym_id, email, name, roles, needs_approval, invited_by, invited_at, expires_at)
                        values (:id, :gym, :email, :name, :roles, :asks, :by, :now, :until)
                        on conflict (gym_id, email, needs_approval) where revoked_at is null and accepted_at is null
                        do update set name = case when excluded.name = '' then i.name else excluded.name end,
                          roles = excluded.roles, invited_by = excluded.invited_by, invited_at = excluded.invited_at,
                          expires_at = excluded.expires_at, taken_by = null
                        returning id""")
                .param("id", Ids.next())
                .param("gym", gym.id())
                .param("email", line.email().value())
                .param("name", line.name())
                .param("roles", RoleWords.write(roles))
                .param("asks", needsApproval)
                .param("by", by)
                .param("now", now())
                .param("until", now().plus(OPEN_FOR))
                .query(UUID.class)
                .single());
    }

    /** Gives an invitation another 14 days; false when it waits no longer. */
    boolean renew(GymId gym, InvitationId id) {
        return accounts.client()
                        .sql(
                                "update accounts.invitation set expires_at = :until, taken_by = null where gym_id = :gym and id = :id"
                                        + " and not needs_approval and " + OPEN)
                        .param("until", now().plus(OPEN_FOR))
                        .param("gym", gym.id())
                        .param("id", id.id())
                        .update()
                == 1;
    }

    /** Makes the link void; false when the invitation waits no longer. */
    boolean revoke(GymId gym, InvitationId id) {
        return accounts.client()
                        .sql("update accounts.invitation set revoked_at = :now where gym_id = :gym and id = :id"
                                + " and not needs_approval and " + OPEN)
                        .param("now", now())
                        .param("gym", gym.id())
                        .param("id", id.id())
                        .update()
                == 1;
    }

    /** Keeps the link for {@code person} alone; false when somebody else was quicker or it opens nothing any more. */
    boolean take(InvitationId id, PersonId person) {
        return accounts.client()
                        .sql("update accounts.invitation set taken_by = :person where id = :id and expires_at > :now"
                                + " and (taken_by is null or taken_by = :person) and " + OPEN)
                        .param("person", person.id())
                        .param("id", id.id())
                        .param("now", now())
                        .update()
                == 1;
    }

    void close(InvitationId id) {
        accounts.client()
                .sql("update accounts.invitation set accepted_at = :now where id = :id")
                .param("now", now())
                .param("id", id.id())
                .update();
    }

    /** Forgets letters that led to nothing: their addresses are nobody's business any more. */
    int forget() {
        return accounts.client()
                .sql("delete from accounts.invitation where accepted_at is null and expires_at < ?")
                .param(now().minusDays(90))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
