package app.longrun.privacy;

import app.longrun.identity.AccountTrail;
import app.longrun.identity.AccountsDatabase;
import app.longrun.identity.HomeGym;
import app.longrun.identity.OutsideGyms;
import app.longrun.identity.PersonId;
import app.longrun.identity.SelfDoor;
import app.longrun.identity.StepUp;
import app.longrun.platform.RateLimit;
import app.longrun.platform.Refusal;
import app.longrun.runners.HealthConsents;
import app.longrun.runners.StoredHealth;
import app.longrun.tenancy.GymSlug;
import java.io.OutputStream;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The signed-in person's own data in every gym they belong or have belonged to. */
@Service
public class MyData {

    private static final int EXPORTS_A_DAY = 10;

    private final SelfDoor door;
    private final PersonalTables tables;
    private final GymExport gymExport;
    private final HealthConsents consents;
    private final AccountsDatabase accounts;
    private final AccountTrail trail;
    private final RateLimit limit;

    MyData(
            SelfDoor door,
            PersonalTables tables,
            GymExport gymExport,
            HealthConsents consents,
            AccountsDatabase accounts,
            AccountTrail trail,
            RateLimit limit) {
        this.door = door;
        this.tables = tables;
        this.gymExport = gymExport;
        this.consents = consents;
        this.accounts = accounts;
        this.trail = trail;
        this.limit = limit;
    }

    /** The gyms, by name, those that were left included. */
    @OutsideGyms
    public List<DataPlace> places() {
        return door.homes().stream()
                .map(home -> new DataPlace(
                        home.gym().slug(),
                        home.gym().name(),
                        home.isActive(),
                        door.within(home.gym().id(), consents::mine)))
                .toList();
    }

    /** Writes a ZIP of everything to {@code out}; throws {@link Refusal} for the eleventh time in a day. */
    @OutsideGyms
    @StepUp
    public void export(OutputStream out) {
        PersonId person = door.person().id();
        if (!limit.allows("export", person.id().toString(), EXPORTS_A_DAY, Duration.ofDays(1))) {
            throw new Refusal("privacy.export.often");
        }
        trail.record(person, "exported everything");
        ExportFile file = new ExportFile(out);
        file.add(
                "account",
                "Longrun, times in UTC",
                tables.ofAccounts(),
                new Rows(accounts.client(), Map.of("person", person.id())),
                ZoneOffset.UTC);
        door.homes()
                .forEach(home -> door.within(home.gym().id(), () -> {
                    gymExport.addTo(file);
                    return null;
                }));
        file.finish();
    }

    /** Lets {@code gym} keep what the person says about their health; only a gym they belong to can ask. */
    @OutsideGyms
    public void giveConsent(GymSlug gym) {
        HomeGym home = home(gym);
        if (!home.isActive()) {
            throw new Refusal("privacy.consent.left");
        }
        door.within(home.gym().id(), () -> {
            consents.give();
            return null;
        });
    }

    /** Takes that back, and says what becomes of what is stored. */
    @OutsideGyms
    public void revokeConsent(GymSlug gym, StoredHealth stored) {
        door.within(home(gym).gym().id(), () -> {
            consents.revoke(stored);
            return null;
        });
    }

    private HomeGym home(GymSlug gym) {
        return door.homes().stream()
                .filter(home -> home.gym().slug().equals(gym))
                .findFirst()
                .orElseThrow(() -> new Refusal("privacy.gym.unknown"));
    }
}
