package app.longrun.gyms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Members;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.people.Trail;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import app.longrun.trials.FreeClasses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GymDeskTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private GymDesk desk;

    @Autowired
    private Closing closing;

    @Autowired
    private Everything everything;

    @Autowired
    private ClosedGyms closed;

    @Autowired
    private Farewell farewell;

    @Autowired
    private Members members;

    @Autowired
    private FreeClasses freeClasses;

    @Autowired
    private SystemDoor door;

    @Autowired
    private app.longrun.identity.AccountsDatabase accounts;

    @Autowired
    private Trail trail;

    private Someone owner;
    private Someone runner;
    private Someone stranger;

    @BeforeEach
    void twoGyms() {
        Gym harbour = gyms.open();
        owner = gyms.join(harbour, "Ola Owner", Role.OWNER);
        runner = gyms.join(harbour, "Ben Runner", Role.MEMBER);
        stranger = gyms.join(gyms.open(), "Sten Elsewhere", Role.OWNER);
    }

    @Test
    void whatIsSavedCountsFromTheNextCallOnAndInThisGymAlone() {
        SettingsSheet before = gyms.as(owner, desk::settings);

        gyms.as(
                owner,
                () -> desk.save(before.with(
                        new GymName("Harbour Run Club"),
                        ZoneId.of("Europe/Oslo"),
                        WeightUnit.KG,
                        "#123456",
                        new Floor(20_000, List.of(1_250, 25_000, 25_000)))));

        Gym now = gyms.asVisitor(owner.gym(), freeClasses::gym);
        assertThat(now.name()).isEqualTo("Harbour Run Club");
        assertThat(now.accent()).isEqualTo("#123456");
        assertThat(now.settings().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(now.settings().plateGrams()).containsExactly(25_000, 1_250);
        assertThat(gyms.asVisitor(stranger.gym(), freeClasses::gym)).isEqualTo(stranger.gym());
        assertThat(trail.of(owner)).containsExactly("changed settings: name, time zone, unit, colour, plates");
    }

    @Test
    void whoSavesSecondIsToldWhoChangedWhat() {
        Someone second = gyms.join(owner.gym(), "Siri Second", Role.OWNER);
        SettingsSheet read = gyms.as(owner, desk::settings);
        gyms.as(second, () -> desk.save(named(read, "By Siri")));

        assertThatThrownBy(() -> gyms.as(owner, () -> desk.save(named(read, "By Ola"))))
                .isInstanceOfSatisfying(StaleSettingsException.class, stale -> {
                    assertThat(stale.current().changedBy()).isEqualTo("Siri Second");
                    assertThat(SettingsChange.words(read, stale.current())).isEqualTo("name");
                });

        SettingsSheet current = gyms.as(owner, desk::settings);
        assertThat(current.name().value()).isEqualTo("By Siri");
        assertThat(gyms.as(owner, () -> desk.save(named(current, "By Ola")))
                        .name()
                        .value())
                .isEqualTo("By Ola");
    }

    @Test
    void aClosedGymIsShutToEverybodyButItsOwnersCanOpenItAgain() {
        assertThatThrownBy(() -> gyms.as(owner, done(() -> closing.close("Another name"))))
                .isInstanceOf(Refusal.class);

        gyms.as(owner, done(() -> closing.close(owner.gym().name())));

        assertThatThrownBy(() -> gyms.as(owner, members::all)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.asVisitor(owner.gym(), freeClasses::gym)).isInstanceOf(NotAllowedException.class);
        assertThat(gyms.as(runner, () -> farewell.of(owner.gym().slug())))
                .hasValueSatisfying(
                        told -> assertThat(told.until()).isEqualTo(told.since().plusDays(30)));
        assertThat(gyms.as(stranger, () -> farewell.of(owner.gym().slug()))).isEmpty();
        assertThatThrownBy(() -> gyms.as(runner, done(closing::reopen))).isInstanceOf(NotAllowedException.class);

        gyms.as(owner, done(closing::reopen));
        assertThat(gyms.as(owner, members::all)).hasSize(2);
        assertThat(trail.of(owner)).containsExactly("closed gym: ", "opened again gym: ");
    }

    @Test
    void afterItsGraceAClosedGymIsEmptiedAndNobodyElseIsTouched() {
        gyms.as(owner, done(() -> closing.close(owner.gym().name())));
        closed.emptyAll();
        assertThat(gyms.as(owner, desk::settings).closedAt()).as("not yet").isNotNull();
        accounts.client()
                .sql("update accounts.gym set closed_at = closed_at - interval '31 days' where id = ?")
                .param(owner.gym().id().id())
                .update();

        closed.emptyAll();

        assertThat(trail.of(owner)).last().asString().startsWith("emptied gym: 2 rows");
        assertThatThrownBy(() -> gyms.as(owner, desk::settings)).isInstanceOf(NotAllowedException.class);
        assertThat(gyms.as(runner, () -> farewell.of(owner.gym().slug()))).isEmpty();
        assertThat(gyms.as(stranger, members::all)).hasSize(1);
        assertThat(door.gyms())
                .as("its address is nobody else's")
                .extracting(Gym::slug)
                .contains(owner.gym().slug());
    }

    @Test
    void theFileHoldsTheGymsOwnRowsAndNothingAboutHealth() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        gyms.as(owner, done(() -> everything.write(out)));

        Map<String, String> files = files(out.toByteArray());
        assertThat(files.get("member.csv")).contains("Ola Owner", "Ben Runner").doesNotContain("Sten Elsewhere");
        assertThat(files.get("member.json"))
                .contains("\"display_name\": \"Ola Owner\"")
                .doesNotContain("gym_id");
        assertThat(files).containsKeys("booking.csv", "scheduled_class.json", "set_log.csv");
        assertThat(files.keySet())
                .noneMatch(
                        name -> name.matches(
                                "(pain_report|pain_site|pain_change|pain_review|run_return|return_session|readiness_check|readiness|clearance|health_flag|claim_health)[.].*"));
        assertThat(trail.of(owner)).containsExactly("exported gym: everything");
    }

    private static SettingsSheet named(SettingsSheet sheet, String name) {
        return sheet.with(new GymName(name), sheet.zone(), sheet.unit(), sheet.accent(), sheet.floor());
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static java.util.concurrent.Callable<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
