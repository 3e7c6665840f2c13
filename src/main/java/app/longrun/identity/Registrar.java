package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.tenancy.Gym;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Opens gyms and accounts and lets people join. */
@Component
public class Registrar {

    private final AccountsDatabase accounts;
    private final MemberRepository members;
    private final SystemDoor door;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrar(
            AccountsDatabase accounts,
            MemberRepository members,
            SystemDoor door,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.door = door;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** A password as it is stored; slow on purpose. */
    public String hash(String password) {
        return passwords.encode(password);
    }

    /** Opens {@code gym}; its address word must be free. */
    public void open(Gym gym) {
        accounts.client()
                .sql(
                        "insert into accounts.gym (id, slug, name, time_zone, weight_unit, accent, bar_grams, plates_grams, created_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        gym.id().id(),
                        gym.slug().word(),
                        gym.name(),
                        gym.settings().zone().getId(),
                        gym.settings().unit().name(),
                        gym.accent(),
                        gym.settings().barGrams(),
                        gym.settings().plateGrams().toArray(Integer[]::new),
                        now())
                .update();
    }

    /** Makes an account with an already hashed password; the address must be free. */
    public PersonId register(EmailAddress email, String name, String passwordHash) {
        PersonId person = new PersonId(Ids.next());
        accounts.client()
                .sql(
                        "insert into accounts.account (person_id, email, password_hash, display_name, created_at) values (?, ?, ?, ?, ?)")
                .params(person.id(), email.value(), passwordHash, name, now())
                .update();
        return person;
    }

    /** The person with this address, if they have an account. */
    public Optional<PersonId> find(EmailAddress email) {
        return accounts.account(email).map(SignedIn::id);
    }

    /**
     * Lets {@code person} into {@code gym}; the gym's own row comes first, so that a half-done join opens no door.
     * Joining again finishes what was half done and otherwise changes nothing.
     */
    public MemberId join(
            Gym gym, PersonId person, String name, EmailAddress email, Set<Role> roles, LocalDate joinedOn) {
        MemberId member = door.within(
                SystemActor.REGISTRAR,
                gym.id(),
                () -> members.findByPersonId(person.id())
                        .orElseGet(
                                () -> members.save(new Member(new MemberId(Ids.next()), person, name, email, joinedOn)))
                        .name()
                        .id());
        accounts.client()
                .sql(
                        "insert into accounts.membership (id, gym_id, person_id, roles, state) values (?, ?, ?, ?, 'ACTIVE')"
                                + " on conflict (gym_id, person_id) do nothing")
                .params(
                        member.id(),
                        gym.id().id(),
                        person.id(),
                        roles.stream().map(Role::name).toArray(String[]::new))
                .update();
        events.publishEvent(new PersonCame(gym.id(), person));
        return member;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
