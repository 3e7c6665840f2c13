package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.Jobs;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSettings;
import app.longrun.tenancy.GymSlug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The global accounts, read with the sign-in role: the application's own role cannot see them. */
public class AccountsDatabase {

    private static final String GYM =
            "g.id as gym_id, g.slug, g.name as gym_name, g.accent, g.time_zone, g.weight_unit, g.bar_grams, g.plates_grams,"
                    + " g.library_mark, coalesce(g.closed_at, g.suspended_at) is not null as is_closed,"
                    + " (select l.hash from accounts.gym_logo l where l.gym_id = g.id) as logo";

    private final JdbcClient client;
    private final Supplier<Jobs> jobs;
    private final TransactionTemplate transactions;

    /** The door needs this before other beans may be made: made with it, what the jobs need would miss its post-processors. */
    AccountsDatabase(DataSource source, Supplier<Jobs> jobs) {
        this.jobs = jobs;
        this.client = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    /**
     * What {@code person} is in the gym of {@code slug}; a stranger to it unless {@code isProven}, if the account keeps
     * one-time codes.
     */
    Optional<Membership> membership(GymSlug slug, Optional<PersonId> person, boolean isProven) {
        return client.sql("select " + GYM
                        + ", m.id as member_id, m.roles, m.state from accounts.gym g left join accounts.membership m"
                        + " on m.gym_id = g.id and m.person_id = :person and m.state in ('ACTIVE', 'LEFT')"
                        + " and (:proven or not exists"
                        + " (select from accounts.second_factor f where f.person_id = m.person_id and f.kind = 'CODE'))"
                        + " where g.slug = :slug")
                .param("proven", isProven)
                .param("slug", slug.word())
                .param("person", person.map(PersonId::id).orElse(null), java.sql.Types.OTHER)
                .query((row, number) -> toMembership(row))
                .optional();
    }

    /** Those of a person, by the gym's name, the ones they have left included. */
    List<Membership> memberships(PersonId person) {
        return client.sql("select " + GYM
                        + ", m.id as member_id, m.roles, m.state from accounts.gym g join accounts.membership m"
                        + " on m.gym_id = g.id where m.person_id = :person and m.state in ('ACTIVE', 'LEFT')"
                        + " order by g.name, g.id")
                .param("person", person.id())
                .query((row, number) -> toMembership(row))
                .list();
    }

    Optional<Gym> gym(GymId id) {
        return client.sql("select " + GYM + " from accounts.gym g where g.id = :id")
                .param("id", id.id())
                .query((row, number) -> toGym(row))
                .optional();
    }

    Optional<Gym> gym(GymSlug slug) {
        return client.sql("select " + GYM + " from accounts.gym g where g.slug = :slug")
                .param("slug", slug.word())
                .query((row, number) -> toGym(row))
                .optional();
    }

    List<Gym> gyms() {
        return client.sql("select " + GYM + " from accounts.gym g order by g.slug")
                .query((row, number) -> toGym(row))
                .list();
    }

    Optional<SignedIn> account(EmailAddress email) {
        return client.sql("select person_id, email, display_name, password_hash from accounts.account where email = ?")
                .param(email.value())
                .query((row, number) -> new SignedIn(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("email"),
                        row.getString("display_name"),
                        row.getString("password_hash")))
                .optional();
    }

    /** For the modules that keep something about an account, such as its passkeys. */
    public JdbcClient client() {
        return client;
    }

    /**
     * Work to do after a change of accounts, such as a mail: asked for inside {@link #together}, it is written down in the
     * same transaction.
     */
    public Jobs jobs() {
        return jobs.get();
    }

    /** Runs {@code work} in one transaction of the accounts' own database role: all of it is stored, or nothing. */
    public <T extends @Nullable Object> T together(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    private static Membership toMembership(ResultSet row) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        boolean isClosed = row.getBoolean("is_closed");
        if (member == null) {
            return new Membership(toGym(row), isClosed, null, Set.of());
        }
        if ("LEFT".equals(row.getString("state"))) {
            return new Membership(toGym(row), isClosed, new MemberId(member), Set.of(Role.FORMER));
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return new Membership(
                toGym(row), isClosed, new MemberId(member), isClosed ? Set.of(Role.inClosedGym(roles)) : roles);
    }

    private static Gym toGym(ResultSet row) throws SQLException {
        return new Gym(
                new GymId(row.getObject("gym_id", UUID.class)),
                new GymSlug(row.getString("slug")),
                row.getString("gym_name"),
                row.getString("accent"),
                new GymSettings(
                        ZoneId.of(row.getString("time_zone")),
                        WeightUnit.valueOf(row.getString("weight_unit")),
                        row.getInt("bar_grams"),
                        List.of((Integer[]) row.getArray("plates_grams").getArray())),
                row.getString("logo"),
                row.getObject("library_mark", UUID.class));
    }
}
