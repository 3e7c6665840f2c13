package app.longrun.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.GymChoice;
import app.longrun.identity.MyGyms;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.StepUpNeededException;
import app.longrun.identity.TestSignIn;
import app.longrun.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A person of two gyms who has a row in every table, and a fellow who has as well and must keep them. */
@DatabaseTest
class ErasuresTest {

    private static final List<String> HEALTH = List.of(
            "gym.pain_report",
            "gym.readiness_check",
            "gym.clearance",
            "gym.health_flag",
            "gym.runner",
            "gym.consent",
            "gym.shadow");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasureLedger ledger;

    @Autowired
    private LedgerFile file;

    @Autowired
    private OwnHistory history;

    @Autowired
    private MyGyms myGyms;

    @Value("${spring.datasource.url}")
    private String url;

    private Administrator database;
    private Someone ben;
    private Someone elsewhere;
    private Someone fellow;

    @BeforeEach
    void aPersonOfTwoGyms() {
        database = new Administrator(url);
        ben = gyms.join(gyms.open(), "Ben Untraceable", Role.MEMBER);
        elsewhere = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);
        fellow = gyms.join(ben.gym(), "Cleo Fellow", Role.COACH, Role.OWNER);
        FullMember.fill(database, ben, fellow);
        FullMember.fill(database, elsewhere, gyms.join(elsewhere.gym(), "Ana Coach", Role.COACH));
        FullMember.fill(database, fellow, ben);
    }

    @Test
    void inOneGymTheHealthRowsGoAndTheTrainingStaysAsSomebodys() {
        eraseIn(ben);

        assertErased(ben);
        assertThat(rows("gym.session_log", ben)).isEqualTo(1);
        assertThat(rows("gym.set_log", ben)).isEqualTo(1);
        assertThat(rows("gym.lift_max", ben)).isEqualTo(1);
        assertThat(rows("gym.booking", ben)).isEqualTo(1);
        assertThat(database.list(
                        "select l.person_id = m.person_id from gym.session_log l join gym.member m on m.gym_id = l.gym_id"
                                + " and m.id = l.member_id where m.id = ?",
                        ben.member().id()))
                .containsExactly("t");
    }

    @Test
    void theOtherGymTheFellowAndTheAccountKeepEverything() {
        eraseIn(ben);

        Stream.of(elsewhere, fellow)
                .forEach(kept -> assertThat(HEALTH)
                        .allSatisfy(
                                table -> assertThat(rows(table, kept)).as(table).isEqualTo(1)));
        assertThat(anywhere(elsewhere, FullMember.WORDS)).isNotEmpty();
        assertThat(accounts(ben)).hasSize(1);
        assertThat(gyms.as(ben, myGyms::all))
                .extracting(GymChoice::slug)
                .containsExactly(elsewhere.gym().slug());
    }

    @Test
    void theDoorIsShutAlsoToTheirOwnHistory() {
        eraseIn(ben);

        assertThatThrownBy(() -> gyms.as(ben, () -> history.page(1))).isInstanceOf(NotAllowedException.class);
        assertThat(gyms.as(elsewhere, () -> history.page(1)).sessions()).hasSize(1);
    }

    @Test
    void everywhereMeansEveryGymAndTheAccount() {
        as(ben, () -> erasures.eraseEverywhere(ben.email()));

        assertErased(ben);
        assertErased(elsewhere);
        assertThat(accounts(ben)).isEmpty();
        assertThat(database.list(
                        "select 1 from accounts.membership where person_id = ?",
                        ben.person().id()))
                .isEmpty();
        assertThat(database.list(
                        "select what from accounts.act where person_id = ?",
                        ben.person().id()))
                .containsExactly("was erased");
    }

    @Test
    void whoHasLeftCanStillBeErased() {
        gyms.leave(ben);

        eraseIn(ben);

        assertErased(ben);
    }

    @Test
    void theLastOwnerIsToldWhatToDoAndNothingIsErased() {
        Someone owner = gyms.join(gyms.open(), "Olga Owner", Role.OWNER);
        FullMember.fill(database, owner, owner);

        assertRefused(
                "privacy.erase.lastowner",
                owner,
                () -> erasures.eraseIn(owner.gym().slug(), owner.email()));
        assertRefused("privacy.erase.lastowner", owner, () -> erasures.eraseEverywhere(owner.email()));
        assertThat(rows("gym.pain_report", owner)).isEqualTo(1);

        gyms.join(owner.gym(), "Nora New", Role.OWNER);
        eraseIn(owner);

        assertErased(owner);
    }

    @Test
    void anAddressThatIsNotTheirsErasesNothing() {
        assertRefused(
                "privacy.erase.typed", ben, () -> erasures.eraseIn(ben.gym().slug(), fellow.email()));
        assertRefused("privacy.erase.typed", ben, () -> erasures.eraseEverywhere(""));
        assertRefused(
                "privacy.gym.unknown", ben, () -> erasures.eraseIn(gyms.open().slug(), ben.email()));
        assertThat(rows("gym.pain_report", ben)).isEqualTo(1);
    }

    @Test
    void anOldProofErasesNothing() {
        assertThatThrownBy(() -> TestSignIn.as(
                        ben.person(),
                        ben.email(),
                        ben.name(),
                        TestSignIn.both(Instant.now().minusSeconds(700)),
                        () -> {
                            erasures.eraseEverywhere(ben.email());
                            return null;
                        }))
                .isInstanceOf(StepUpNeededException.class);
        assertThat(accounts(ben)).hasSize(1);
    }

    @Test
    void aBackupFromBeforeBringsNobodyBack() {
        Backup beforeBen = Backup.take(database, ben);
        Backup beforeElsewhere = Backup.take(database, elsewhere);
        as(ben, () -> erasures.eraseEverywhere(ben.email()));

        beforeBen.restore();
        beforeElsewhere.restore();
        assertThat(rows("gym.pain_report", ben)).as("the backup knows them").isEqualTo(1);
        assertThat(anywhere(ben, FullMember.WORDS)).isNotEmpty();
        assertThat(accounts(ben)).hasSize(1);
        assertThat(database.list(
                        "select 1 from accounts.erasure where person_id = ?",
                        ben.person().id()))
                .as("and nothing of the erasure")
                .isEmpty();

        assertThat(ledger.replay()).isEqualTo(3);

        assertErased(ben);
        assertErased(elsewhere);
        assertThat(accounts(ben)).isEmpty();
        assertThat(rows("gym.pain_report", fellow)).isEqualTo(1);
        assertThat(ledger.replay()).isZero();
    }

    @Test
    void whatACrashCutShortIsFinished() {
        eraseIn(ben);
        database.run(
                "update accounts.erasure set finished_at = null where person_id = '%s'"
                        .formatted(ben.person().id()),
                "update gym.member set display_name = '%s' where id = '%s'"
                        .formatted(ben.name(), ben.member().id()));

        assertThat(ledger.replay()).isEqualTo(1);

        assertErased(ben);
    }

    @Test
    void aLineTheFileHasLostIsWrittenAgain() {
        Erasure lost = new Erasure(
                java.util.UUID.randomUUID(),
                java.util.UUID.randomUUID(),
                null,
                null,
                Instant.parse("2026-11-01T10:00:00Z"));
        database.run("insert into accounts.erasure values ('%s', '%s', null, null, '%s', now())"
                .formatted(lost.id(), lost.person(), lost.askedAt()));

        ledger.replay();
        ledger.replay();

        assertThat(file.read()).filteredOn(lost::equals).hasSize(1);
    }

    @Test
    void theLedgerHoldsIdsAndNoName() {
        eraseIn(ben);

        assertThat(file.read())
                .filteredOn(line -> line.person().equals(ben.person().id()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.member()).isEqualTo(ben.member().id());
                    assertThat(line.toString()).doesNotContain("Ben", ben.email());
                });
    }

    private void assertErased(Someone someone) {
        assertThat(HEALTH)
                .allSatisfy(table -> assertThat(rows(table, someone)).as(table).isZero());
        assertThat(anywhere(someone, FullMember.WORDS)).isEmpty();
        for (String trace : new String[] {
            someone.name(), someone.email(), someone.person().id().toString()
        }) {
            assertThat(anywhere(someone, trace)).as(trace).isEmpty();
        }
        assertThat(database.list(
                        "select display_name from gym.member where id = ?",
                        someone.member().id()))
                .singleElement()
                .asString()
                .startsWith("Former member ");
    }

    /** The tables of the gym with a row that has {@code words} in any column, whatever its name. */
    private List<String> anywhere(Someone someone, String words) {
        return database
                .list(
                        "select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname in ('gym', 'audit') and c.relkind = 'r'")
                .stream()
                .filter(table -> !database.list(
                                "select 1 from " + table
                                        + " t where gym_id = ? and strpos(lower(t::text), lower(?)) > 0",
                                someone.gym().id().id(),
                                words)
                        .isEmpty())
                // The fellow said the same words.
                .filter(table -> !words.equalsIgnoreCase(FullMember.WORDS)
                        || !database.list(
                                        "select 1 from " + table
                                                + " t where gym_id = ? and strpos(lower(t::text), lower(?)) > 0"
                                                + " and strpos(t::text, ?) = 0 and strpos(t::text, ?) = 0",
                                        someone.gym().id().id(),
                                        words,
                                        fellow.member().id().toString(),
                                        fellow.email())
                                .isEmpty())
                .toList();
    }

    private long rows(String table, Someone someone) {
        String column = table.equals("gym.runner") ? "id" : "member_id";
        return database.list(
                        "select 1 from " + table + " where " + column + " = ?",
                        someone.member().id())
                .size();
    }

    private List<String> accounts(Someone someone) {
        return database.list(
                "select email from accounts.account where person_id = ?",
                someone.person().id());
    }

    private void eraseIn(Someone someone) {
        as(someone, () -> erasures.eraseIn(someone.gym().slug(), someone.email()));
    }

    private void as(Someone someone, Runnable work) {
        Callable<Object> call = () -> {
            work.run();
            return someone;
        };
        gyms.as(someone, call);
    }

    private void assertRefused(String key, Someone someone, Runnable work) {
        assertThatThrownBy(() -> as(someone, work))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
