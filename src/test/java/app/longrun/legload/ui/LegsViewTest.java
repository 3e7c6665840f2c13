package app.longrun.legload.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.calendar.BlockSlot;
import app.longrun.calendar.Calendar;
import app.longrun.calendar.LegFacts;
import app.longrun.calendar.PlannedSession;
import app.longrun.calendar.SessionId;
import app.longrun.calendar.SessionKind;
import app.longrun.calendar.SessionState;
import app.longrun.guard.RunKind;
import app.longrun.identity.Role;
import app.longrun.platform.Ids;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LegsViewTest extends ViewTest {

    @Autowired
    private Calendar calendar;

    private Someone coach;
    private Someone ben;
    private LocalDate today;

    @BeforeEach
    void aRunnerAndTheirCoach() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
    }

    @Test
    void aQuietMonthSaysSo() {
        open();

        assertThat(text())
                .contains("Leg load of Ben Runner", "No rule minds anything")
                .doesNotContain("Still open");
    }

    @Test
    void aHitNamesTheRuleBothSessionsTheHoursAndTheSource() {
        lifting(today.plusDays(3), LocalTime.of(18, 0), "Maximal strength A");
        plan(new PlannedSession(
                new SessionId(Ids.next()),
                ben.member(),
                SessionKind.RUN,
                today.plusDays(4),
                LocalTime.of(7, 0),
                60,
                "Tempo run",
                "",
                LegFacts.run(RunKind.QUALITY, 60),
                10_000,
                SessionState.PLANNED,
                null,
                null));

        open();

        assertThat(text())
                .contains("R1 refuses", "Maximal strength A", "Tempo run", "13 h apart, the rule asks for 24 h")
                .contains("Doma & Deakin 2013");
    }

    @Test
    void whatWasMissedIsOfferedAWayOnWithoutAWordOfBlame() {
        lifting(today.minusDays(7), null, "Maximal strength A");

        open();
        assertThat(text()).contains("Still open", "Maximal strength A", "the next session goes on as planned");
        press("Leave it out");

        assertThat(text()).doesNotContain("Still open");
    }

    @Test
    void theMemberFindsTheSameInTheirWeek() {
        lifting(today.minusDays(7), null, "Maximal strength A");
        signIn(ben);

        UI.getCurrent().navigate(page(ben, "plan/week"));
        assertThat(text()).contains("Still open");
        press("Leave it out");

        assertThat(text()).doesNotContain("Still open");
    }

    @Test
    void aCoachOfAnotherGymFindsNobody() {
        Someone elsewhere = gyms.join(gyms.open(), "Bo Coach", Role.COACH);
        signIn(elsewhere);

        assertThatThrownBy(() ->
                        navigate(page(elsewhere, "coach/legs/" + ben.member().id()), LegsView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void open() {
        signIn(coach);
        navigate(page(coach, "coach/legs/" + ben.member().id()), LegsView.class);
    }

    private void lifting(LocalDate on, @Nullable LocalTime at, String title) {
        plan(new PlannedSession(
                new SessionId(Ids.next()),
                ben.member(),
                SessionKind.LIFTING,
                on,
                at,
                60,
                title,
                "",
                LegFacts.lifting(3, true, 5, 8, 0),
                null,
                SessionState.PLANNED,
                null,
                new BlockSlot(Ids.next(), 4, "A")));
    }

    private void plan(PlannedSession session) {
        gyms.as(ben, () -> {
            calendar.plan(List.of(session));
            return true;
        });
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
