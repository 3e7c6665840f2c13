package app.longrun.people;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.SignedIn;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The gyms of the signed-in person: now, before, and those where they wait to be let in. */
@Service
public class MyMemberships {

    private final AccountsDatabase accounts;

    MyMemberships(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** All of them by name. */
    @OutsideGyms
    public List<MyMembership> all() {
        return accounts.client()
                .sql("select g.slug, g.name, g.time_zone, m.roles, m.left_at from accounts.membership m"
                        + " join accounts.gym g on g.id = m.gym_id where m.person_id = ? order by g.name")
                .param(self())
                .query((row, number) -> {
                    OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
                    return new MyMembership(
                            row.getString("slug"),
                            row.getString("name"),
                            RoleWords.read(row.getArray("roles")),
                            left == null
                                    ? null
                                    : left.atZoneSameInstant(ZoneId.of(row.getString("time_zone")))
                                            .toLocalDate());
                })
                .list();
    }

    /** The names of the gyms in which one waits for an answer. */
    @OutsideGyms
    public List<String> asked() {
        return accounts.client()
                .sql("select g.name from accounts.join_request r join accounts.gym g on g.id = r.gym_id"
                        + " where r.person_id = ? order by g.name")
                .param(self())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static java.util.UUID self() {
        return SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow()
                .id()
                .id();
    }
}
