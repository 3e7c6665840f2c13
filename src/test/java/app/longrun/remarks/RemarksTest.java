package app.longrun.remarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.calendar.SessionId;
import app.longrun.identity.Role;
import app.longrun.legload.Plans;
import app.longrun.notices.Inbox;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is said of a session stays between its member and the coaches of the gym. */
@DatabaseTest
class RemarksTest {

    @Autowired
    private Remarks remarks;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TestGyms gyms;

    @Autowired
    private Plans plans;

    private Someone coach;
    private Someone runner;
    private SessionId session;

    @BeforeEach
    void aRunnerWithASession() {
        Gym gym = gyms.open();
        coach = gyms.join(gym, "Ana Coach", Role.COACH);
        runner = gyms.join(gym, "Robin Runner", Role.MEMBER);
        session = plans.light(runner, LocalDate.now(gym.settings().zone()).plusDays(1), null);
    }

    @Test
    void aMemberWritesAndTheCoachAnswersWhichTheMemberIsTold() {
        int before = said(runner).size();
        say(runner, "Left knee felt odd. https://video.example.org/v/12");
        say(coach, "Looks fine: stay on this weight.");

        assertThat(gyms.as(runner, () -> remarks.of(session)))
                .extracting(Remark::author, Remark::isMine, Remark::said)
                .containsExactly(
                        tuple("Robin Runner", true, "Left knee felt odd. https://video.example.org/v/12"),
                        tuple("Ana Coach", false, "Looks fine: stay on this weight."));
        assertThat(said(runner)).hasSize(before + 1).contains("COMMENTED");
    }

    @Test
    void whatOneHasSaidOneTakesBackAndNobodyElseDoes() {
        say(runner, "Too hard");
        Remark remark = gyms.as(coach, () -> remarks.of(session)).getFirst();

        takeBack(coach, remark);
        assertThat(gyms.as(runner, () -> remarks.of(session))).hasSize(1);
        takeBack(runner, remark);
        assertThat(gyms.as(runner, () -> remarks.of(session))).isEmpty();
    }

    @Test
    void nobodyElseReadsOrWritesInThisGymOrAnother() {
        say(runner, "Between us");
        Someone fellow = gyms.join(runner.gym(), "Cleo Fellow", Role.MEMBER);
        Someone stranger = gyms.join(gyms.open(), "Eva Elsewhere", Role.COACH);

        for (Someone other : List.of(fellow, stranger)) {
            assertThatThrownBy(() -> gyms.as(other, () -> remarks.of(session)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("remarks.session.unknown");
            assertThatThrownBy(() -> say(other, "Hello")).isInstanceOf(Refusal.class);
        }
        assertThat(gyms.as(runner, () -> remarks.of(session))).hasSize(1);
    }

    @Test
    void noWordsAndTooManyAreRefused() {
        for (String words : List.of(" \n", "x".repeat(2_001))) {
            assertThatThrownBy(() -> say(runner, words)).isInstanceOf(Refusal.class);
        }
        say(runner, "x".repeat(2_000));
        assertThat(gyms.as(runner, () -> remarks.of(session))).hasSize(1);
    }

    private void say(Someone who, String words) {
        gyms.as(who, () -> {
            remarks.say(session, words);
            return true;
        });
    }

    private void takeBack(Someone who, Remark remark) {
        gyms.as(who, () -> {
            remarks.takeBack(remark.id());
            return true;
        });
    }

    private List<String> said(Someone who) {
        return gyms.as(who, () -> inbox.newest()).stream()
                .map(notice -> notice.text().change().name())
                .toList();
    }
}
