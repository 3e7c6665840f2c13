package app.longrun.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.assigning.Enrolment;
import app.longrun.assigning.Publishing;
import app.longrun.calendar.SessionId;
import app.longrun.classes.Places;
import app.longrun.identity.Role;
import app.longrun.plan.PlanFixtures;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.platform.ui.LongText;
import app.longrun.runners.Race;
import app.longrun.runners.Races;
import app.longrun.strength.BlockCode;
import app.longrun.tenancy.Gym;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(PlanFixtures.class)
class PlanViewsTest extends ViewTest {

    @Autowired
    private PlanFixtures given;

    @Autowired
    private TodaysPlan plan;

    @Autowired
    private Races races;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Places places;

    private Someone coach;
    private Someone runner;
    private LocalDate today;

    @BeforeEach
    void aRunnerInTheMorning() {
        coach = given.coach(given.morning());
        runner = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = PlanFixtures.today(coach.gym());
        signIn(runner);
    }

    @Test
    void anEmptyDaySaysWhatToDoFirst() {
        navigate(page(runner, "plan"), TodayView.class);

        assertThat(text())
                .contains(Dates.day(today), "Nothing is planned for today", "ask your coach", "No race ahead");
    }

    @Test
    void aMemberTakesAPlaceAndGivesItBack() {
        given.classAt(coach, today, 22, 1);
        navigate(page(runner, "plan"), TodayView.class);
        assertThat(text()).contains("22:00", "1 place left");

        click("Book");
        assertThat(text()).contains("You have a place").doesNotContain("1 place left");

        click("Give back");
        assertThat(text()).contains("1 place left");
        click("Undo");
        assertThat(text()).contains("You have a place");
    }

    @Test
    void theDaySaysWhatOfTheOwnClassIsDoneOtherwiseAndWhy() {
        given.classAt(coach, today, 22, 5);
        navigate(page(runner, "plan"), TodayView.class);
        assertThat(find(Div.class).withClassName("version-note").exists()).isFalse();

        click("Book");

        Div note = find(Div.class).withClassName("version-note").single();
        assertThat(find(Paragraph.class).from(note).all())
                .extracting(Paragraph::getText)
                .contains("The first class here: the lines for beginners.");
        assertThat(find(ListItem.class).from(note).all())
                .extracting(item -> item.getElement().getText())
                .contains("AMRAP 40: 200 m Run, not 400 m Run");
    }

    @Test
    void whatIsDoneInAClassUnfoldsOnItsCard() {
        given.classAt(coach, today, 22, 5);
        navigate(page(runner, "plan"), TodayView.class);
        assertThat(text()).contains("What we do").doesNotContain("Warm-up");

        unfold();

        assertThat(text()).contains("Warm-up", "Beginner: ");
    }

    @Test
    void untilTheCoachShowsItTheCardSaysWhen() {
        LocalDateTime from = today.plusDays(1).atTime(18, 0);
        given.classShownFrom(coach, today.plusDays(2).atTime(7, 0), from);
        navigate(page(runner, "plan/classes"), ClassesView.class);

        assertThat(text())
                .contains("The coach shows it on " + Dates.day(today.plusDays(1)) + " 18:00")
                .doesNotContain("What we do");
    }

    private void unfold() {
        NativeDetails fold =
                find(NativeDetails.class).withClassName("class-fold").single();
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
    }

    @Test
    void aClassThatFilledUpMeanwhileSaysSo() {
        given.classAt(coach, today, 22, 1);
        Someone fellow = gyms.join(coach.gym(), "Cleo Fellow", Role.MEMBER);
        navigate(page(runner, "plan/classes"), ClassesView.class);

        gyms.as(fellow, () -> {
            places.book(plan.classesAhead().getFirst().id());
            return true;
        });
        click("Book");

        assertThat(text()).contains("Full").doesNotContain("You have a place");
    }

    @Test
    void theLiftingCardShowsTheLoadsAndLeadsToTheLogger() {
        given.assign(coach, runner);
        given.squats(runner, 100);

        navigate(page(runner, "plan"), TodayView.class);

        assertThat(text()).contains("A Back squat", "4 × 6 · 67.5 kg", "Start");
    }

    @Test
    void kiloPlatesInAGymOfPoundsMakeLoadsOneCanRead() {
        Gym pounds = gyms.open();
        Someone elsewhere = gyms.join(pounds, "Robin Runner", Role.MEMBER);
        given.assign(given.coach(pounds), elsewhere);
        given.squats(elsewhere, 100);
        signIn(elsewhere);

        navigate(page(elsewhere, "plan"), TodayView.class);

        assertThat(text()).contains("4 × 6 · 148.8 lb");
    }

    @Test
    void aSessionLeadsToWhatItsMovementsAreFor() {
        given.assign(coach, runner);
        Sheet sheet = gyms.as(runner, plan::today).sessions().getFirst();

        navigate(page(runner, "plan/session/" + sheet.session().id().id()), SessionView.class);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(page(
                        runner,
                        "movements/" + sheet.exercises().getFirst().movement().id()));
    }

    @Test
    void aSessionOfSomebodyElseAndAnUnknownOneAreNoPage() {
        given.assign(coach, runner);
        UUID session = sheet().session().id().id();
        signIn(gyms.join(coach.gym(), "Cleo Fellow", Role.MEMBER));

        for (String id : List.of(session.toString(), UUID.randomUUID().toString(), "nonsense")) {
            UI.getCurrent().navigate(page(runner, "plan/session/" + id));
            assertThat(getCurrentView()).isNotInstanceOf(SessionView.class);
            assertThat(text()).contains("There is nothing here for you");
        }
    }

    @Test
    void aSessionIsLeftOutWithAReasonAndItsCoachReadsWhyAndAnswers() {
        given.assign(coach, runner);
        String session = sheet().session().id().id().toString();
        navigate(page(runner, "plan/session/" + session), SessionView.class);
        NativeDetails fold = find(NativeDetails.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Move, swap or leave out"))
                .findFirst()
                .orElseThrow();
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        assertThat(text()).contains("Move it there", "Or swap days with");
        test(find(NativeButton.class).withText("Leave it out").single()).click();
        assertThat(text()).contains("Left out on").doesNotContain("Move it there");

        signIn(coach);
        navigate(page(coach, "coach/session/" + session), MemberSessionView.class);
        assertThat(text()).contains("Ben Runner \u00b7 Maximal strength", "Left out on");
        find(LongText.class).single().setValue("Rest well. https://video.example.org/7");
        test(find(NativeButton.class).withText("Send").single()).click();
        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> anchor.getHref().equals("https://video.example.org/7"))
                .singleElement()
                .satisfies(anchor ->
                        assertThat(anchor.getElement().getAttribute("rel")).isEqualTo("noopener noreferrer"));

        signIn(runner);
        navigate(page(runner, "plan/session/" + session), SessionView.class);
        assertThat(text()).contains("Ana Coach", "Rest well.");
        UI.getCurrent().navigate(page(runner, "coach/session/" + session));
        assertThat(getCurrentView()).isNotInstanceOf(MemberSessionView.class);
    }

    @Test
    void theMonthShowsEveryDayWithItsSessionsAndTurns() {
        given.assign(coach, runner);

        navigate(page(runner, "plan/month"), MonthView.class);

        List<Anchor> days = find(Anchor.class).withClassName("day").all();
        assertThat(days.size() % 7).isZero();
        assertThat(days)
                .filteredOn(day -> day.getElement().hasAttribute("aria-current"))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.getElement().getAttribute("aria-label"))
                            .contains("Maximal strength \u00b7 week 1 A, Planned");
                    assertThat(day.getElement().getTextRecursively()).endsWith("S");
                    assertThat(day.getHref()).endsWith("plan/week?day=" + today + "#" + today);
                });
        UI.getCurrent().navigate(page(runner, "plan/month"), QueryParameters.fromString("day=nonsense"));
        assertThat(getCurrentView()).isInstanceOf(MonthView.class);
        assertThat(text()).contains("Next", "Filled is done.");
    }

    @Test
    void theWeekShowsEverySessionAndTurns() {
        given.assign(coach, runner);

        navigate(page(runner, "plan/week"), WeekView.class);

        assertThat(text()).contains("Strength", "Planned", "none done yet");
        assertThat(find(com.vaadin.flow.component.html.Anchor.class).all())
                .extracting(com.vaadin.flow.component.html.Anchor::getHref)
                .contains(PlanNavigation.week(
                        runner.gym().slug(),
                        today.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                                .plusWeeks(1)));
    }

    @Test
    void aRaceSaysWhatItTakesAlongBeforeItMovesAndComesBackWithAllOfIt() {
        SessionId race = gyms.as(runner, () -> races.add("Boston Half", today.plusWeeks(16), 21_098));
        gyms.as(
                coach,
                () -> assignments.assign(new AssignmentOrder(
                        new BlockCode("MAX-8"),
                        List.of(new Enrolment(
                                runner.member(), new app.longrun.assigning.Anchor.BeforeRace(race, 3, false))),
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                        null,
                        Publishing.NOW)));
        signIn(runner);
        navigate(page(runner, "plan/race"), RacesView.class);

        Input day = find(Input.class).all().stream()
                .filter(input -> input.getValue().equals(today.plusWeeks(16).toString()))
                .findFirst()
                .orElseThrow();
        test(day).setValue(today.plusWeeks(18).toString());
        click("Move");
        assertThat(text()).contains("Maximal strength: 16 sessions move with the race. What is done stays.");
        assertThat(gyms.as(runner, races::upcoming)).extracting(Race::on).containsExactly(today.plusWeeks(16));

        signIn(runner);
        click("Move the race");
        assertThat(gyms.as(runner, races::upcoming)).extracting(Race::on).containsExactly(today.plusWeeks(18));

        signIn(runner);
        click("Undo");
        assertThat(gyms.as(runner, races::upcoming)).extracting(Race::on).containsExactly(today.plusWeeks(16));
    }

    @Test
    void aRaceIsAddedMovedAndTakenOff() {
        navigate(page(runner, "plan/race"), RacesView.class);
        test(find(Input.class).id("race-name")).setValue("Boston Half");
        test(find(Input.class).id("race-distance")).setValue("21,1");

        click("Add race");
        assertThat(text()).contains("Choose the day of the race.");
        assertThat(find(Input.class).id("race-name").getValue()).isEqualTo("Boston Half");

        test(find(Input.class).id("race-day")).setValue(today.plusDays(12).toString());
        click("Add race");
        assertThat(gyms.as(runner, races::upcoming))
                .extracting(Race::name, Race::on, Race::metres)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Boston Half", today.plusDays(12), 21_100));

        click("Remove");
        assertThat(gyms.as(runner, races::upcoming)).isEmpty();
        click("Undo");
        assertThat(gyms.as(runner, races::upcoming)).hasSize(1);
    }

    private Sheet sheet() {
        return gyms.as(runner, plan::today).sessions().getFirst();
    }

    private void click(String caption) {
        test(find(NativeButton.class).withText(caption).all().getFirst()).click();
    }

    private String text() {
        return Objects.requireNonNull(
                ((Component) getCurrentView()).getElement().getTextRecursively());
    }
}
