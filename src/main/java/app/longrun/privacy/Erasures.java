package app.longrun.privacy;

import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.HomeGym;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonId;
import app.longrun.identity.SelfDoor;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUp;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.GymSlug;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Erases the signed-in person, in one gym or everywhere; what they typed must be their own e-mail address. */
@Service
public class Erasures {

    private static final String LAST_OWNER_OF = """
            select g.name from accounts.gym g
            join accounts.membership m on m.gym_id = g.id and m.person_id = :person
            where g.id = any(:gyms) and m.state = 'ACTIVE' and 'OWNER' = any(m.roles)
              and not exists (
                select from accounts.membership o
                where o.gym_id = g.id and o.person_id <> :person and o.state = 'ACTIVE' and 'OWNER' = any(o.roles))
            order by g.name""";

    private final SelfDoor door;
    private final AccountsDatabase accounts;
    private final ErasureLedger ledger;
    private final Clock clock;

    Erasures(SelfDoor door, AccountsDatabase accounts, ErasureLedger ledger, Clock clock) {
        this.door = door;
        this.accounts = accounts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Erases the person in {@code gym}; throws {@link Refusal} for its last owner. */
    @OutsideGyms
    @StepUp
    public void eraseIn(GymSlug gym, String typed) {
        List<HomeGym> homes = door.homes().stream()
                .filter(home -> home.gym().slug().equals(gym))
                .toList();
        if (homes.isEmpty()) {
            throw new Refusal("privacy.gym.unknown");
        }
        erase(homes, false, typed);
    }

    /** Erases the person in every gym and deletes the account; throws {@link Refusal} for the last owner of any. */
    @OutsideGyms
    @StepUp
    public void eraseEverywhere(String typed) {
        erase(door.homes(), true, typed);
    }

    private void erase(List<HomeGym> homes, boolean withAccount, String typed) {
        SignedIn signedIn = door.person();
        if (!typed.strip().equalsIgnoreCase(signedIn.getUsername())) {
            throw new Refusal("privacy.erase.typed");
        }
        PersonId person = signedIn.id();
        Instant now = clock.instant();
        List<Erasure> erasures = new ArrayList<>(homes.stream()
                .map(home -> Erasure.in(home.gym().id(), home.member(), person, now))
                .toList());
        if (withAccount) {
            erasures.add(Erasure.ofAccount(person, now));
        }
        UUID[] gyms = homes.stream().map(home -> home.gym().id().id()).toArray(UUID[]::new);
        accounts.together(() -> {
            refuseTheLastOwner(person, gyms);
            accounts.client()
                    .sql("delete from accounts.membership where person_id = :person and gym_id = any(:gyms)")
                    .param("person", person.id())
                    .param("gyms", gyms)
                    .update();
            ledger.note(erasures);
            return null;
        });
        ledger.carryOut(erasures);
    }

    private void refuseTheLastOwner(PersonId person, UUID[] gyms) {
        // Two owners who go at once would each see the other stay: the gym's row lets one through at a time.
        accounts.client()
                .sql("select 1 from accounts.gym where id = any(:gyms) order by id for update")
                .param("gyms", gyms)
                .query(Integer.class)
                .list();
        List<String> orphans = accounts.client()
                .sql(LAST_OWNER_OF)
                .param("person", person.id())
                .param("gyms", gyms)
                .query((row, number) -> row.getString("name"))
                .list();
        if (!orphans.isEmpty()) {
            throw new Refusal("privacy.erase.lastowner", String.join(", ", orphans));
        }
    }
}
