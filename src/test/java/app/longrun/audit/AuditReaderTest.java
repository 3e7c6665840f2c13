package app.longrun.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.identity.StepUpNeededException;
import app.longrun.identity.TestSignIn;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TrailProbe.class)
class AuditReaderTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private AuditReader reader;

    @Autowired
    private TrailProbe probe;

    @Autowired
    private StatementCount statements;

    private Someone owner;
    private Someone coach;

    @BeforeEach
    void twoGymsWithATrail() {
        owner = gyms.join(gyms.open(), "Olga Owner", Role.OWNER);
        coach = gyms.join(owner.gym(), "Ana Coach", Role.COACH);
        Someone elsewhere = gyms.join(gyms.open(), "Bo Elsewhere", Role.COACH);
        wrote(elsewhere, "2026-03-08T12:00:00Z", "assigned", "block", "of another gym");
        // In Boston the clocks of 8 March 2026 jump at two in the morning; its day is 05:00 to 04:00 UTC.
        wrote(coach, "2026-03-08T04:59:59Z", "scheduled", "class", "the last second of the 7th");
        wrote(coach, "2026-03-08T05:00:00Z", "assigned", "block", "the first of the 8th");
        wrote(coach, "2026-03-09T03:59:59Z", "scheduled", "class", "the last of the 8th");
        wrote(owner, "2026-03-09T04:00:00Z", "assigned", "block", "the first of the 9th");
    }

    @Test
    void theOwnerReadsTheirGymsTrailNewestFirstWithTheNamesOfNow() {
        assertThat(page(AuditAsked.ALL).entries())
                .extracting(AuditEntry::detail)
                .containsExactly(
                        "the first of the 9th",
                        "the last of the 8th",
                        "the first of the 8th",
                        "the last second of the 7th");
        assertThat(page(AuditAsked.ALL).entries().getFirst().who()).isEqualTo("Olga Owner");
        assertThat(page(AuditAsked.ALL).entries().getFirst().at())
                .isEqualTo(ZonedDateTime.parse("2026-03-09T00:00:00-04:00[America/New_York]"));
    }

    @ParameterizedTest
    @CsvSource({
        "ana, '', '', '', '', 3",
        "OLGA, '', '', '', '', 1",
        "bo, '', '', '', '', 0",
        "'', assigned, '', '', '', 2",
        "'', assigned, class, '', '', 0",
        "'', '', class, '', '', 2",
        "'', '', '', 2026-03-08, 2026-03-08, 2",
        "'', '', '', 2026-03-09, '', 1",
        "'', '', '', '', 2026-03-07, 1",
        "ana, assigned, block, 2026-03-08, 2026-03-08, 1",
        "%, '', '', '', '', 0",
        "ana' or '1'='1, '', '', '', '', 0"
    })
    void filtersNarrowItByTheGymsDays(String who, String action, String subject, String from, String to, int count) {
        AuditAsked asked = new AuditAsked(who, action, subject, from, to);

        List<AuditEntry> shown = page(asked).entries();

        assertThat(shown).hasSize(count);
        assertThat(all(asked)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "2026-02-30", "1999-12-31", "2200-01-01", "+999999999-12-31"})
    void whatIsNoDayIsRefused(String day) {
        assertThatThrownBy(() -> page(new AuditAsked("", "", "", day, ""))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> page(new AuditAsked("", "", "", "", day))).isInstanceOf(Refusal.class);
    }

    @Test
    void pagesFollowEachOtherWithoutALossAlsoWhereManyEntriesShareAMoment() {
        for (int count = 0; count < 2 * AuditPage.SIZE; count++) {
            wrote(coach, "2026-04-01T12:00:00Z", "cancelled", "class", "c" + count);
        }
        AuditAsked cancelled = new AuditAsked("", "cancelled", "", "", "");

        List<String> seen = new ArrayList<>();
        AuditCursor next = null;
        do {
            AuditPage page = page(cancelled, next);
            assertThat(page.entries()).hasSize(AuditPage.SIZE);
            page.entries().forEach(entry -> seen.add(entry.detail()));
            next = page.next();
        } while (next != null);

        assertThat(seen).hasSize(2 * AuditPage.SIZE).doesNotHaveDuplicates();
    }

    @Test
    void theFiltersOfferTheWordsOfThisGymAndAPageIsThreeStatements() {
        assertThat(page(AuditAsked.ALL).actions()).containsExactly("assigned", "scheduled");
        assertThat(page(AuditAsked.ALL).subjects()).containsExactly("block", "class");
        assertThat(statements.of(() -> page(AuditAsked.ALL))).hasSize(3);
    }

    @Test
    void takingItAlongIsItselfOnRecord() {
        all(AuditAsked.ALL);

        assertThat(page(AuditAsked.ALL).entries().getFirst())
                .extracting(AuditEntry::who, AuditEntry::action, AuditEntry::subject)
                .containsExactly("Olga Owner", "exported", "audit trail");
    }

    @Test
    void anOldProofTakesNothingAlong() {
        assertThatThrownBy(() -> gyms.as(
                        owner,
                        () -> TestSignIn.as(
                                owner.person(),
                                owner.email(),
                                owner.name(),
                                TestSignIn.both(Instant.now().minusSeconds(700)),
                                () -> {
                                    reader.all(AuditAsked.ALL, new Collected());
                                    return null;
                                })))
                .isInstanceOf(StepUpNeededException.class);
    }

    @Test
    void coachesAndMembersReadNothing() {
        Someone member = gyms.join(owner.gym(), "Ben Runner", Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(coach, () -> reader.page(AuditAsked.ALL, null)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.as(member, () -> reader.page(AuditAsked.ALL, null)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theApplicationItselfCanNeitherChangeNorDeleteAnEntry() {
        assertThatThrownBy(() -> gyms.as(owner, () -> probe.run("update audit.entry set detail = 'never happened'")))
                .hasStackTraceContaining("permission denied for table entry");
        assertThatThrownBy(() -> gyms.as(owner, () -> probe.run("delete from audit.entry")))
                .hasStackTraceContaining("permission denied for table entry");
        assertThatThrownBy(() -> gyms.as(owner, () -> probe.run("truncate audit.entry")))
                .hasStackTraceContaining("permission denied for table entry");
        assertThat(page(AuditAsked.ALL).entries()).hasSize(4);
    }

    @Test
    void nobodyWritesIntoAnotherGymsTrail() {
        Gym other = gyms.open();

        assertThatThrownBy(() -> gyms.as(
                        owner,
                        () -> probe.run("insert into audit.entry (gym_id, id, at, actor, action, subject)"
                                + " values ('%s', gen_random_uuid(), now(), 'x', 'x', 'x')"
                                        .formatted(other.id().id()))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whoActedForSomebodyInWhatCapacityIsShown() {
        gyms.as(
                owner,
                () -> probe.run("insert into audit.entry (gym_id, id, at, actor, acting_as, action, subject, about)"
                        + " values ('%s', '%s', now(), 'Sam Support', 'support', 'changed', 'settings', '%s')"
                                .formatted(
                                        owner.gym().id().id(),
                                        UUID.randomUUID(),
                                        coach.member().id())));

        assertThat(page(AuditAsked.ALL).entries().getFirst())
                .extracting(AuditEntry::who, AuditEntry::actingAs, AuditEntry::about)
                .containsExactly("Sam Support", "support", "Ana Coach");
    }

    private void wrote(Someone someone, String at, String action, String subject, String detail) {
        gyms.as(someone, () -> probe.write(OffsetDateTime.parse(at), action, subject, detail));
    }

    private AuditPage page(AuditAsked asked) {
        return page(asked, null);
    }

    private AuditPage page(AuditAsked asked, @Nullable AuditCursor before) {
        return gyms.as(owner, () -> reader.page(asked, before));
    }

    private List<AuditEntry> all(AuditAsked asked) {
        return gyms.as(owner, () -> {
            Collected collected = new Collected();
            reader.all(asked, collected);
            return collected.entries;
        });
    }

    private static final class Collected implements AuditSink {

        private final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public void begin(Gym gym, ZonedDateTime at) {
            assertThat(at.getZone()).isEqualTo(gym.settings().zone());
        }

        @Override
        public void entry(AuditEntry entry) {
            entries.add(entry);
        }
    }
}
