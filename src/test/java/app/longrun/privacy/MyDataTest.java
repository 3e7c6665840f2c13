package app.longrun.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.identity.StepUpNeededException;
import app.longrun.identity.TestSignIn;
import app.longrun.platform.Refusal;
import app.longrun.platform.WeightUnit;
import app.longrun.runners.StoredHealth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A person in two gyms, of which they have left one, and a fellow who must not show up anywhere. */
@DatabaseTest
class MyDataTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private MyData data;

    @Autowired
    private PersonalTables tables;

    @Value("${spring.datasource.url}")
    private String url;

    private Administrator database;
    private Someone here;
    private Someone left;
    private Someone fellow;

    @BeforeEach
    void aPersonOfTwoGyms() {
        database = new Administrator(url);
        here = gyms.join(gyms.open("Europe/Oslo", WeightUnit.KG), "Ben Runner", Role.MEMBER);
        left = gyms.leave(gyms.join(gyms.open(), here.person(), here.email(), here.name(), Role.MEMBER));
        fellow = gyms.join(here.gym(), "Cleo Fellow", Role.MEMBER, Role.COACH);
        FullMember.fill(database, here, fellow);
        FullMember.fill(database, left, gyms.join(left.gym(), "Ana Coach", Role.COACH));
        FullMember.fill(database, fellow, here);
    }

    @Test
    void theFileHasEveryTableOfEveryGymAsCsvAndAsJson() {
        Map<String, String> file = export(here);

        assertThat(file.keySet())
                .hasSize(2 * (tables.ofAccounts().size() + 2 * tables.ofGyms().size()));
        for (Someone place : new Someone[] {here, left}) {
            String folder = place.gym().slug() + "/";
            assertThat(file.get(folder + "sets.csv"))
                    .contains("times in " + place.gym().settings().zone())
                    .contains("A1,1,normal,Back squat,3x5@RPE8,80.00,5,reps,false,82.50,82.5,kg,8.0");
            assertThat(file.get(folder + "sets.json"))
                    .contains("\"movement\":\"Back squat\"", "\"kg\":82.50", "\"target\":\"3x5@RPE8\"");
            assertThat(file.get(folder + "pain.json")).contains("\"region\":\"knee\"", "\"shared_with_coach\":true");
            assertThat(file.get(folder + "calendar.csv")).contains(FullMember.WORDS);
            assertThat(file.get(folder + "on-record.csv")).contains("read,health flags,false,true");
        }
        assertThat(file.get("account/account.csv")).contains(here.email()).doesNotContain("noop");
        assertThat(file.get("account/gyms.csv")).contains("LEFT", "ACTIVE");
    }

    @Test
    void everyTableOfTheGymIsFilledSoThatNothingIsTestedEmpty() {
        Map<String, String> file = export(here);

        tables.ofGyms().stream()
                .filter(table -> !table.name().equals("gym.claim_health"))
                .forEach(table -> assertThat(
                                file.get(here.gym().slug() + "/" + table.given().file() + ".json"))
                        .as(table.name())
                        .contains("{"));
    }

    @Test
    void nobodyElseAndNoProgrammingIsInIt() {
        assertThat(String.join("\n", export(here).values()))
                .doesNotContain("Cleo", fellow.email(), fellow.member().id().toString())
                .doesNotContain("SECRET COACH NOTE", "GOAL OF THE GYM");
    }

    @Test
    void timesAreOnTheClocksOfTheGym() {
        assertThat(export(here).get(here.gym().slug() + "/sessions.json"))
                .containsPattern("T\\d\\d:\\d\\d:\\d\\d\\+0[12]:00");
        assertThat(export(here).get(left.gym().slug() + "/sessions.json"))
                .containsPattern("T\\d\\d:\\d\\d:\\d\\d-0[45]:00");
    }

    @Test
    void takingItAlongIsOnRecordInEveryGymAndInTheAccount() {
        export(here);

        assertThat(exports(here)).hasSize(1);
        assertThat(exports(left)).hasSize(1);
        assertThat(database.list(
                        "select what from accounts.act where person_id = ?",
                        here.person().id()))
                .containsExactly("exported everything");
    }

    @Test
    void anOldProofIsNotEnough() {
        assertThatThrownBy(() -> TestSignIn.as(
                        here.person(),
                        here.email(),
                        here.name(),
                        TestSignIn.both(Instant.now().minus(Duration.ofMinutes(11))),
                        () -> {
                            data.export(new ByteArrayOutputStream());
                            return null;
                        }))
                .isInstanceOf(StepUpNeededException.class);
        assertThat(exports(here)).isEmpty();
    }

    @Test
    void elevenTimesADayIsOftenEnough() {
        for (int time = 0; time < 10; time++) {
            export(here);
        }

        assertThatThrownBy(() -> export(here))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("privacy.export.often"));
    }

    @Test
    void theGymsThatWereLeftAreListedButCannotAskForConsent() {
        assertThat(gyms.as(here, data::places))
                .extracting(DataPlace::slug, DataPlace::isActive)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(here.gym().slug(), true),
                        org.assertj.core.groups.Tuple.tuple(left.gym().slug(), false));
        assertThatThrownBy(() -> gyms.as(here, () -> {
                    data.giveConsent(left.gym().slug());
                    return null;
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> gyms.as(here, () -> {
                    data.giveConsent(gyms.open().slug());
                    return null;
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoHasLeftCanStillTakeConsentBack() {
        gyms.as(here, () -> {
            data.revokeConsent(left.gym().slug(), StoredHealth.DELETED);
            return null;
        });

        assertThat(database.list(
                        "select 1 from gym.pain_report where member_id = ?",
                        left.member().id()))
                .isEmpty();
        assertThat(database.list(
                        "select 1 from gym.pain_report where member_id = ?",
                        here.member().id()))
                .hasSize(1);
    }

    private Iterable<String> exports(Someone someone) {
        return database.list(
                "select subject from audit.entry where member_id = ? and action = 'exported'",
                someone.member().id());
    }

    private Map<String, String> export(Someone someone) {
        return gyms.as(someone, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            data.export(out);
            return unpack(out.toByteArray());
        });
    }

    private static Map<String, String> unpack(byte[] bytes) {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
