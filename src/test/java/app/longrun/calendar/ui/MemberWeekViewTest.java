package app.longrun.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.calendar.TrainingConsents;
import app.longrun.classes.ClassId;
import app.longrun.classes.Places;
import app.longrun.classes.Schedule;
import app.longrun.identity.Role;
import app.longrun.runners.Races;
import app.longrun.templates.ClassTemplates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MemberWeekViewTest extends ViewTest {

    @Autowired
    private TrainingConsents consents;

    @Autowired
    private Races races;

    @Autowired
    private ClassTemplates templates;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Places places;

    private Someone coach;
    private Someone here;
    private Someone there;
    private LocalDate today;

    @BeforeEach
    void aRunnerOfTwoGyms() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        here = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        there = gyms.join(gyms.open(), here.person(), here.email(), here.name(), Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
        gyms.as(there, () -> races.add("Ullevi in the rain", today, 21_097));
        gyms.as(here, () -> races.add("Harbour ten", today, 10_000));
    }

    @Test
    void theCoachSeesBusyTimeElsewhereAndNothingOfWhatItIs() {
        share();
        signIn(coach);

        String page = open();

        assertThat(page)
                .contains("Ben Runner", "Harbour ten", "Training elsewhere", "legs 3, 0 min")
                .doesNotContain("Ullevi", there.gym().name(), there.gym().slug().word());
    }

    @Test
    void withoutConsentThereIsNoBusyTime() {
        signIn(coach);

        assertThat(open()).contains("Harbour ten").doesNotContain("elsewhere");
    }

    @Test
    void theMemberSeesInTheirOwnWeekWhatTheGymKnows() {
        share();
        signIn(here);

        UI.getCurrent().navigate(page(here, "plan/week"));

        assertThat(text()).contains("Training elsewhere", "legs 3, 0 min").doesNotContain("Ullevi");
    }

    @Test
    void theRosterLeadsToTheCalendarOfWhoComes() {
        ClassId hills = gyms.as(
                        coach,
                        () -> schedule.schedule(
                                templates.copyFromLibrary("EC-1"),
                                today.plusDays(1).atTime(18, 0),
                                10,
                                0,
                                null))
                .id();
        gyms.as(here, () -> {
            places.book(hills);
            return here;
        });
        signIn(coach);
        UI.getCurrent().navigate(page(coach, "coach/schedule/" + hills.id()));

        assertThat(find(Anchor.class)
                        .withAttribute("aria-label", "Calendar of Ben Runner")
                        .single()
                        .getHref())
                .isEqualTo(CalendarNavigation.member(coach.gym().slug(), here.member()));
    }

    private void share() {
        gyms.as(here, () -> {
            consents.give();
            return here;
        });
    }

    private String open() {
        navigate(page(coach, "coach/calendar/" + here.member().id()), MemberWeekView.class);
        return text();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
