package app.longrun;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.MemberId;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.identity.RequestedGym;
import app.longrun.identity.Role;
import app.longrun.identity.TestSignIn;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Ids;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSettings;
import app.longrun.tenancy.GymSlug;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Opens fresh gyms with people in them, and acts as one of those people. */
@TestComponent
@Order(Ordered.LOWEST_PRECEDENCE)
public class TestGyms implements RequestedGym {

    private static final ThreadLocal<@Nullable GymSlug> ADDRESS = new ThreadLocal<>();

    private final Registrar registrar;
    private final AccountsDatabase accounts;

    TestGyms(Registrar registrar, AccountsDatabase accounts) {
        this.registrar = registrar;
        this.accounts = accounts;
    }

    /** A person in one gym. */
    public record Someone(Gym gym, PersonId person, MemberId member, String email, String name) {}

    @Override
    public Optional<GymSlug> slug() {
        return Optional.ofNullable(ADDRESS.get());
    }

    /** A fresh gym in Boston that counts in pounds. */
    public Gym open() {
        return open("America/New_York", WeightUnit.LB);
    }

    public Gym open(String zone, WeightUnit unit) {
        GymId id = new GymId(Ids.next());
        String word = "gym-" + id.id().toString().substring(24);
        Gym gym = new Gym(
                id,
                new GymSlug(word),
                "Gym " + word,
                "#0b7a75",
                new GymSettings(
                        ZoneId.of(zone), unit, 20_000, List.of(25_000, 20_000, 15_000, 10_000, 5_000, 2_500, 1_250)));
        registrar.open(gym);
        return gym;
    }

    /** A new person in {@code gym} with {@code roles}. */
    public Someone join(Gym gym, String name, Role... roles) {
        String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + Ids.next() + "@example.org";
        PersonId person = registrar.register(new EmailAddress(email), name, "{noop}unused");
        return join(gym, person, email, name, roles);
    }

    /** A new person who can sign in with {@code password}. */
    public Someone joinWithPassword(Gym gym, String name, String password, Role... roles) {
        String email = Ids.next() + "@example.org";
        PersonId person = registrar.register(new EmailAddress(email), name, registrar.hash(password));
        return join(gym, person, email, name, roles);
    }

    /** Lets a person who exists join {@code gym} as well. */
    public Someone join(Gym gym, PersonId person, String email, String name, Role... roles) {
        MemberId member =
                registrar.join(gym, person, name, new EmailAddress(email), Set.of(roles), LocalDate.of(2026, 1, 5));
        return new Someone(gym, person, member, email, name);
    }

    /** Lets {@code someone} leave their gym. */
    public Someone leave(Someone someone) {
        accounts.client()
                .sql("update accounts.membership set state = 'LEFT' where id = ?")
                .param(someone.member().id())
                .update();
        return someone;
    }

    /** Runs {@code work} as {@code someone} on a page of their gym. */
    public <T> T as(Someone someone, Callable<T> work) {
        return as(someone, someone.gym().slug(), work);
    }

    /** Runs {@code work} as {@code someone} on a page of whatever gym {@code address} names. */
    public <T> T as(Someone someone, GymSlug address, Callable<T> work) {
        GymSlug before = ADDRESS.get();
        ADDRESS.set(address);
        try {
            return TestSignIn.as(someone.person(), someone.email(), someone.name(), work);
        } finally {
            ADDRESS.set(before);
        }
    }

    /** Runs {@code work} as {@code someone} who has given just these proofs of who they are. */
    public <T> T as(Someone someone, Map<String, Instant> provedAt, Callable<T> work) {
        return as(someone, () -> TestSignIn.as(someone.person(), someone.email(), someone.name(), provedAt, work));
    }

    /** Runs {@code work} as a visitor who is not signed in, on a page of {@code gym}. */
    public <T> T asVisitor(Gym gym, Callable<T> work) {
        ADDRESS.set(gym.slug());
        try {
            return TestSignIn.asNobody(work);
        } finally {
            ADDRESS.remove();
        }
    }
}
