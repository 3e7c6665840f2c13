package app.longrun.operators;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.ForOperators;
import app.longrun.identity.SignedIn;
import app.longrun.tenancy.GymSlug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** All gyms there are. */
@Service
public class GymRegister {

    private static final String GYMS = """
            select g.slug, g.name, g.created_at, g.suspended_because,
                   count(m.id) filter (where m.state = 'ACTIVE') as people,
                   count(m.id) filter (where m.state = 'ACTIVE' and 'OWNER' = any(m.roles)) as owners,
                   (select max(v.ends_at) from accounts.support_visit v
                    where v.gym_id = g.id and v.person_id = :operator and v.ends_at > :now) as visit_until
            from accounts.gym g left join accounts.membership m on m.gym_id = g.id
            where g.name ilike :words escape '!' or g.slug like :words escape '!'
            group by g.id order by g.name, g.slug limit 200""";

    private final JdbcClient accounts;
    private final Clock clock;

    GymRegister(AccountsDatabase accounts, Clock clock) {
        this.accounts = accounts.client();
        this.clock = clock;
    }

    /** The gyms with {@code words} in their name or address, by name, 200 at most; one statement. */
    @ForOperators
    public List<RegisteredGym> find(String words) {
        SignedIn operator = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow();
        return accounts.sql(GYMS)
                .param("operator", operator.id().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("words", "%" + words.strip().replaceAll("[!%_]", "!$0") + "%")
                .query((row, number) -> gym(row))
                .list();
    }

    private static RegisteredGym gym(ResultSet row) throws SQLException {
        OffsetDateTime visitUntil = row.getObject("visit_until", OffsetDateTime.class);
        return new RegisteredGym(
                new GymSlug(row.getString("slug")),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("people"),
                row.getInt("owners"),
                row.getString("suspended_because"),
                visitUntil == null ? null : visitUntil.toInstant());
    }
}
