package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.SignedIn;
import app.longrun.tenancy.GymSlug;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** What somebody who belongs to a closed gym is told about it. */
@Service
public class Farewell {

    private final AccountsDatabase accounts;

    Farewell(AccountsDatabase accounts) {
        this.accounts = accounts;
    }

    /** The gym, if it is closed and the signed-in person belongs to it. */
    @OutsideGyms
    public Optional<ClosedGym> of(GymSlug slug) {
        SignedIn self = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
        return accounts.client()
                .sql("select g.name, g.slug, g.closed_at, g.time_zone, 'OWNER' = any (m.roles) as is_owner"
                        + " from accounts.gym g join accounts.membership m on m.gym_id = g.id"
                        + " where g.slug = ? and m.person_id = ? and m.state = 'ACTIVE' and g.closed_at is not null")
                .params(slug.word(), self.id().id())
                .query((row, number) -> {
                    ZonedDateTime closed = row.getObject("closed_at", OffsetDateTime.class)
                            .atZoneSameInstant(ZoneId.of(row.getString("time_zone")));
                    return new ClosedGym(
                            row.getString("name"),
                            row.getString("slug"),
                            closed.toLocalDate(),
                            closed.plus(Closing.GRACE).toLocalDate(),
                            row.getBoolean("is_owner"));
                })
                .optional();
    }
}
