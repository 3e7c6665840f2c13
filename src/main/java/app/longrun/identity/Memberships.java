package app.longrun.identity;

import app.longrun.platform.Refusal;
import app.longrun.tenancy.GymId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Who is what in which gym. Every change of a gym's roles waits for the one before it, so that of two owners who remove
 * each other at the same moment one stays.
 */
@Component
public class Memberships {

    private final AccountsDatabase accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(AccountsDatabase accounts, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** The gyms {@code person} belongs or has belonged to, by name; a closed gym counts as one they do not belong to. */
    public List<HomeGym> homes(PersonId person) {
        return accounts.memberships(person).stream()
                .map(found -> new HomeGym(
                        found.gym(), Objects.requireNonNull(found.member()), found.isActive() && !found.isClosed()))
                .toList();
    }

    /** Everybody who belongs to {@code gym} or did. */
    public List<Standing> of(GymId gym) {
        return accounts.client()
                .sql("select id, person_id, roles, left_at from accounts.membership where gym_id = ?")
                .param(gym.id())
                .query((row, number) -> standing(row))
                .list();
    }

    /** Whether {@code person} belongs to {@code gym} now. */
    public boolean isActive(GymId gym, PersonId person) {
        return accounts.client()
                .sql("select exists (select from accounts.membership"
                        + " where gym_id = ? and person_id = ? and state = 'ACTIVE')")
                .params(gym.id(), person.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Opens the gym to somebody whose member's row is stored already, {@link Arrivals} sees to that. Who had left comes
     * back with these roles alone; who is there has them as well as their own.
     */
    public void open(GymId gym, MemberId member, PersonId person, Set<Role> roles) {
        accounts.client()
                .sql("""
                        insert into accounts.membership as m (id, gym_id, person_id, roles, state)
                        values (:id, :gym, :person, :roles, 'ACTIVE')
                        on conflict (gym_id, person_id) do update set state = 'ACTIVE', left_at = null,
                          roles = case when m.state = 'ACTIVE'
                            then array(select distinct unnest(m.roles || excluded.roles)) else excluded.roles end""")
                .param("id", member.id())
                .param("gym", gym.id())
                .param("person", person.id())
                .param("roles", words(roles))
                .update();
        events.publishEvent(new PersonCame(gym, person));
    }

    /** Gives {@code member} exactly these roles; throws {@link Refusal} when the gym would have no owner left. */
    public Set<Role> give(GymId gym, MemberId member, Set<Role> roles) {
        return guarded(
                gym,
                member,
                roles.contains(Role.OWNER),
                () -> accounts.client()
                        .sql("update accounts.membership set roles = :roles where gym_id = :gym and id = :id")
                        .param("roles", words(roles))
                        .param("gym", gym.id())
                        .param("id", member.id())
                        .update());
    }

    /** Closes the gym to {@code member}, from the next call on; throws {@link Refusal} for the last owner. */
    public void end(GymId gym, MemberId member) {
        guarded(
                gym,
                member,
                false,
                () -> accounts.client()
                        .sql(
                                "update accounts.membership set state = 'LEFT', left_at = :now where gym_id = :gym and id = :id")
                        .param("now", OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                        .param("gym", gym.id())
                        .param("id", member.id())
                        .update());
    }

    /** What they were before. */
    private Set<Role> guarded(GymId gym, MemberId member, boolean staysOwner, Runnable change) {
        return accounts.together(() -> {
            accounts.client()
                    .sql("select 1 from accounts.gym where id = ? for no key update")
                    .param(gym.id())
                    .query(rows -> {});
            Standing before = standing(gym, member).orElseThrow(() -> new Refusal("people.unknown"));
            if (before.roles().contains(Role.OWNER) && !staysOwner && owners(gym) < 2) {
                throw new Refusal("people.owner.last");
            }
            change.run();
            return before.roles();
        });
    }

    private Optional<Standing> standing(GymId gym, MemberId member) {
        return accounts.client()
                .sql("select id, person_id, roles, left_at from accounts.membership"
                        + " where gym_id = ? and id = ? and state = 'ACTIVE'")
                .params(gym.id(), member.id())
                .query((row, number) -> standing(row))
                .optional();
    }

    private int owners(GymId gym) {
        return accounts.client()
                .sql("select count(*) from accounts.membership"
                        + " where gym_id = ? and state = 'ACTIVE' and 'OWNER' = any (roles)")
                .param(gym.id())
                .query(Integer.class)
                .single();
    }

    private static String[] words(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        OffsetDateTime left = row.getObject("left_at", OffsetDateTime.class);
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .forEach(roles::add);
        return new Standing(
                new MemberId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                roles,
                left == null ? null : left.toInstant());
    }
}
