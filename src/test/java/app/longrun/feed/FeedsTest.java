package app.longrun.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Role;
import app.longrun.identity.TestDoor;
import app.longrun.log.Lifting;
import app.longrun.platform.Ids;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class FeedsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private OwnFeed own;

    @Autowired
    private Feeds feeds;

    @Autowired
    private FeedDesk desk;

    @Autowired
    private Lifting lifting;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    private Someone runner;

    @BeforeEach
    void aRunnerWithAPlan() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
    }

    @Test
    void whoeverHasTheSecretReadsThePlanWithoutBeingSignedIn() {
        SessionId session = lifting.planFor(runner);
        Secret secret = gyms.as(runner, own::make);

        assertThat(events(read(runner, secret))).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).startsWith(session.id().toString());
            assertThat(event.getSummary().getValue()).isEqualTo("Strength A");
        });
        assertThat(gyms.as(runner, own::status))
                .hasValueSatisfying(status -> assertThat(status.lastReadOn()).isNotNull());
    }

    @Test
    void itIsReadInThreeStatements() {
        lifting.planFor(runner);
        Secret secret = gyms.as(runner, own::make);

        assertThat(gyms.asVisitor(runner.gym(), () -> statements.of(() -> desk.read(secret))))
                .hasSize(3);
    }

    @Test
    void onlyTheHashIsKept() {
        Secret secret = gyms.as(runner, own::make);

        byte[] kept = TestDoor.withAllHealth(
                runner.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql("select token_hash from gym.calendar_feed where id = ?")
                                .param(runner.member().id())
                                .query(byte[].class)
                                .single()));
        assertThat(kept).isEqualTo(secret.hash());
    }

    @Test
    void aNewAddressAndAStopMakeTheOldOneOpenNothing() {
        Secret first = gyms.as(runner, own::make);
        Secret second = gyms.as(runner, own::make);
        assertThat(read(runner, first)).isEmpty();
        assertThat(read(runner, second)).isPresent();

        gyms.as(runner, () -> {
            own.stop();
            return true;
        });
        assertThat(read(runner, second)).isEmpty();
        assertThat(gyms.as(runner, own::status)).isEmpty();
    }

    @Test
    void anotherGymsAddressAndAMadeUpSecretOpenNothing() {
        Someone elsewhere = gyms.join(gyms.open(), "Dan Elsewhere", Role.MEMBER);
        Secret secret = gyms.as(runner, own::make);

        assertThat(read(elsewhere, secret)).isEmpty();
        assertThat(read(runner, Secret.from("guessed"))).isEmpty();
        assertThat(gyms.as(elsewhere, own::status)).isEmpty();
    }

    @Test
    void whoeverWasMarkedAsGoneIsReadNoMore() {
        Secret secret = gyms.as(runner, own::make);
        TestDoor.withAllHealth(
                runner.gym(),
                () -> new TransactionTemplate(transactions)
                        .execute(status -> client.sql("update gym.member set left_on = current_date where id = ?")
                                .param(runner.member().id())
                                .update()));

        assertThat(read(runner, secret)).isEmpty();
    }

    @Test
    void aFeedThatIsReadTooOftenIsToldToWait() {
        Secret secret = gyms.as(runner, own::make);
        String address = Ids.next().toString();

        gyms.asVisitor(runner.gym(), () -> {
            for (int read = 0; read < 60; read++) {
                feeds.read(secret, address);
            }
            assertThatThrownBy(() -> feeds.read(secret, address)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    private Optional<String> read(Someone ofGym, Secret secret) {
        return gyms.asVisitor(ofGym.gym(), () -> feeds.read(secret, Ids.next().toString()));
    }

    private static List<VEvent> events(Optional<String> feed) {
        return Biweekly.parse(feed.orElseThrow()).first().getEvents();
    }
}
