package app.longrun.calendar;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.MemberId;
import app.longrun.identity.PersonId;
import app.longrun.platform.Ids;
import app.longrun.tenancy.GymId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who lets their gyms know of each other; kept beside the accounts, where no gym can read it. */
@Component
public class SharedTraining {

    private static final String SHARING = """
            select distinct m.person_id from accounts.membership m
            join accounts.training_consent c on c.person_id = m.person_id and c.revoked_at is null
            where m.gym_id = :gym and m.id = any(:members)
              and exists (select from accounts.membership o
                          where o.person_id = m.person_id and o.gym_id <> m.gym_id and o.state = 'ACTIVE')""";

    private final AccountsDatabase accounts;
    private final AccountTrail trail;
    private final Clock clock;

    SharedTraining(AccountsDatabase accounts, AccountTrail trail, Clock clock) {
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The word of {@code person} as it stands. */
    TrainingConsent of(PersonId person) {
        return accounts.client()
                .sql("select given_at, text_version from accounts.training_consent"
                        + " where person_id = ? and revoked_at is null")
                .param(person.id())
                .query((row, number) -> new TrainingConsent(
                        row.getObject("given_at", OffsetDateTime.class).toInstant(), row.getInt("text_version")))
                .optional()
                .orElse(TrainingConsent.NONE);
    }

    /** Notes the word of {@code person} for the wording shown today, and has their shadows written; twice is once. */
    public void give(PersonId person) {
        accounts.together(() -> {
            int stored = accounts.client()
                    .sql("insert into accounts.training_consent (id, person_id, text_version, given_at)"
                            + " values (?, ?, ?, ?) on conflict (person_id) where revoked_at is null do nothing")
                    .params(Ids.next(), person.id(), TrainingConsent.CURRENT_TEXT, now())
                    .update();
            return noted(stored, person, "let the gyms know of each other");
        });
    }

    /** Takes it back, and has the shadows deleted. */
    void revoke(PersonId person) {
        accounts.together(() -> {
            int revoked = accounts.client()
                    .sql("update accounts.training_consent set revoked_at = greatest(?, given_at)"
                            + " where person_id = ? and revoked_at is null")
                    .params(now(), person.id())
                    .update();
            return noted(revoked, person, "lets the gyms know of each other no more");
        });
    }

    /** Those of {@code members} of a gym who let their others know. */
    List<PersonId> among(GymId gym, Collection<MemberId> members) {
        return accounts.client()
                .sql(SHARING)
                .param("gym", gym.id())
                .param("members", members.stream().map(MemberId::id).toArray(UUID[]::new))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Everybody whose gyms know of each other. */
    List<PersonId> everybody() {
        return accounts.client()
                .sql("select person_id from accounts.training_consent where revoked_at is null order by person_id")
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** A number higher than any before it for this person; none without an account. */
    OptionalLong takeTurn(PersonId person) {
        return accounts
                .client()
                .sql(
                        "update accounts.account set shadow_turn = shadow_turn + 1 where person_id = ? returning shadow_turn")
                .param(person.id())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Whether nobody has taken a turn after this one. */
    boolean isNewest(PersonId person, long turn) {
        return accounts.client()
                .sql("select exists (select from accounts.account where person_id = ? and shadow_turn = ?)")
                .params(person.id(), turn)
                .query(Boolean.class)
                .single();
    }

    private boolean noted(int changed, PersonId person, String what) {
        if (changed > 0) {
            trail.record(person, what);
            ShadowJobs.settle(accounts.jobs(), person);
        }
        return changed > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
