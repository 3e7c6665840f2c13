package app.longrun.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@DatabaseTest
class OwnHistoryTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OwnHistory history;

    @Autowired
    private StatementCount statements;

    @Value("${spring.datasource.url}")
    private String url;

    private Administrator database;
    private Someone ben;

    @BeforeEach
    void aMemberWhoTrained() {
        database = new Administrator(url);
        ben = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        Someone fellow = gyms.join(ben.gym(), "Cleo Fellow", Role.MEMBER);
        FullMember.fill(database, ben, fellow);
        FullMember.fill(database, fellow, ben);
    }

    @Test
    void aMemberSeesTheirOwnSetsAsTheyLoggedThem() {
        assertThat(read(ben, 1).sessions()).singleElement().satisfies(session -> {
            assertThat(session.minutes()).isEqualTo(50);
            assertThat(session.metres()).isEqualTo(8000);
            assertThat(session.sets()).singleElement().satisfies(set -> {
                assertThat(set.movement()).isEqualTo("Back squat");
                assertThat(set.load()).isEqualTo("82.5 kg");
                assertThat(set.toString()).doesNotContain("3x5@RPE8");
            });
        });
        assertThat(read(ben, 1).isMember()).isTrue();
    }

    @Test
    void whoHasLeftStillReadsIt() {
        gyms.leave(ben);

        assertThat(read(ben, 1).sessions()).hasSize(1);
        assertThat(read(ben, 1).isMember()).isFalse();
    }

    @Test
    void elsewhereThereIsNothingOfIt() {
        Someone there = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);

        assertThat(read(there, 1).sessions()).isEmpty();
        assertThatThrownBy(() -> gyms.as(ben, gyms.open().slug(), () -> history.page(1)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPageIsTwoStatementsAndTheNextFollowsWithoutALoss() {
        for (int day = 0; day < 30; day++) {
            database.run(
                    ("insert into gym.session_log values ('%s', gen_random_uuid(), '%s', '%s', 'RUN', current_date - %d,"
                                    + " now(), now(), 60, 45, 5000, 100, 0)")
                            .formatted(
                                    ben.gym().id().id(),
                                    ben.member().id(),
                                    ben.person().id(),
                                    day + 2));
        }

        assertThat(statements.of(() -> read(ben, 1))).hasSize(2);
        assertThat(read(ben, 1).sessions()).hasSize(OwnHistory.SIZE);
        assertThat(read(ben, 1).hasMore()).isTrue();
        assertThat(read(ben, 2).sessions()).hasSize(31 - OwnHistory.SIZE);
        assertThat(read(ben, 2).hasMore()).isFalse();
        assertThat(read(ben, Integer.MAX_VALUE).sessions()).isEmpty();
    }

    private OwnPage read(Someone someone, int page) {
        return gyms.as(someone, () -> history.page(page));
    }
}
