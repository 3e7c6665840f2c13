package app.longrun.gyms;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.Anybody;
import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.signin.Passwords;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymId;
import app.longrun.tenancy.GymSettings;
import app.longrun.tenancy.GymSlug;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Opens gyms for people who come alone. Nothing exists before the mail was answered, and the password is chosen only then:
 * one chosen on the form could be a stranger's, waiting behind the address of somebody else.
 */
@Service
public class SignUps {

    private static final String FIRST_COLOUR = "#0b6b5d";
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int TRIES_OF_AN_ADDRESS = 20;
    private static final int TRIES_OF_A_MAIL = 4;

    private final AccountsDatabase accounts;
    private final SignUpRecords records;
    private final Registrar registrar;
    private final Passwords passwords;
    private final RateLimit rates;
    private final Clock clock;

    SignUps(
            AccountsDatabase accounts,
            SignUpRecords records,
            Registrar registrar,
            Passwords passwords,
            RateLimit rates,
            Clock clock) {
        this.accounts = accounts;
        this.records = records;
        this.registrar = registrar;
        this.passwords = passwords;
        this.rates = rates;
        this.clock = clock;
    }

    /** A word for the address of a gym of this name that is free now; empty when none can be made. */
    @Anybody
    public String suggest(String name) {
        String word = AddressWord.suggest(name);
        for (int number = 1; number < 10; number++) {
            Optional<GymSlug> free = free(number == 1 ? word : word + "-" + number);
            if (free.isPresent()) {
                return free.get().word();
            }
        }
        return "";
    }

    /**
     * Has a mail sent whose link opens the gym; the answer is the same for every address, known or not. Throws {@link
     * Refusal} for an address word that is taken and when it was tried too often.
     *
     * @param clientAddress where the request comes from
     */
    @Anybody
    public void ask(SignUpRequest request, String clientAddress) {
        if (records.isTaken(request.slug())) {
            throw taken(request.slug());
        }
        boolean isCalm = rates.allows("gym-by-address", clientAddress, TRIES_OF_AN_ADDRESS, WINDOW)
                && rates.allows("gym-by-mail", request.email().value(), TRIES_OF_A_MAIL, WINDOW);
        if (!isCalm) {
            throw new Refusal("gyms.error.many");
        }
        accounts.together(() -> GymJobs.sendSignUp(accounts.jobs(), records.keep(request)));
    }

    /** What the link opens; one that is over and one that never was are alike empty. */
    @Anybody
    public Optional<OpenSignUp> look(Secret secret) {
        return records.find(secret)
                .map(stored -> new OpenSignUp(
                        stored.request().gym().value(),
                        stored.request().slug().word(),
                        stored.request().email(),
                        stored.hasAccount()));
    }

    /**
     * Opens the gym and lets its owner in; what was interrupted is finished when it is asked for again.
     *
     * @param slug the address word, which may have been taken meanwhile
     * @param password for a new account; without meaning where the address has one
     * @throws Refusal with nothing stored, when the link opens nothing, the word is taken or the password will not do
     */
    @Anybody
    public Gym confirm(Secret secret, GymSlug slug, String password) {
        StoredSignUp stored = records.find(secret).orElseThrow(() -> new Refusal("gyms.error.dead"));
        String hash = stored.hasAccount()
                ? ""
                : passwords.hash(
                        password,
                        stored.request().email().value(),
                        stored.request().person().value());
        Gym gym = gym(stored, slug);
        PersonId owner = accounts.together(() -> {
            if (stored.made() == null) {
                open(stored, gym);
            }
            return registrar
                    .find(stored.request().email())
                    .orElseGet(() -> registrar.register(
                            stored.request().email(), stored.request().person().value(), hash));
        });
        registrar.join(
                gym,
                owner,
                stored.request().person().value(),
                stored.request().email(),
                Set.of(Role.OWNER),
                LocalDate.now(clock.withZone(gym.settings().zone())));
        records.close(stored.id());
        return gym;
    }

    private void open(StoredSignUp stored, Gym gym) {
        try {
            registrar.open(gym);
        } catch (DuplicateKeyException e) {
            Refusal refusal = taken(gym.slug());
            refusal.initCause(e);
            throw refusal;
        }
        if (!records.make(stored.id(), gym.id())) {
            throw new Refusal("gyms.error.dead");
        }
    }

    private static Gym gym(StoredSignUp stored, GymSlug slug) {
        SignUpRequest request = stored.request();
        Floor floor = Floor.usual(request.unit());
        GymId made = stored.made();
        return new Gym(
                made == null ? new GymId(Ids.next()) : made,
                slug,
                request.gym().value(),
                FIRST_COLOUR,
                new GymSettings(request.zone(), request.unit(), floor.bar(), floor.plates()));
    }

    private Optional<GymSlug> free(String word) {
        try {
            GymSlug slug = AddressWord.read(word);
            return records.isTaken(slug) ? Optional.empty() : Optional.of(slug);
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static Refusal taken(GymSlug slug) {
        return new Refusal("gyms.error.slug.taken", slug.word());
    }
}
