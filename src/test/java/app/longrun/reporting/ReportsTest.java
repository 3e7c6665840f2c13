package app.longrun.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.longrun.DatabaseTest;
import app.longrun.StatementCount;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.NotAllowedException;
import app.longrun.identity.Role;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({ReportFixtures.class, StatementCount.class})
class ReportsTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ReportFixtures given;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportRows rows;

    @Autowired
    private StatementCount statements;

    private Gym gym;
    private Someone owner;
    private Someone ana;
    private LocalDate today;
    private LocalDate lastWeek;

    @BeforeEach
    void openAGym() {
        gym = gyms.open();
        owner = gyms.join(gym, "Oda Owner", Role.OWNER);
        ana = gyms.join(gym, "Ana Runner", Role.MEMBER);
        today = LocalDate.now(gym.settings().zone());
        lastWeek = Week.of(today).monday().minusWeeks(1);
    }

    @Test
    void aNewGymHasNoFiguresYet() {
        Report report = gyms.as(owner, () -> reports.report(Span.TWELVE_WEEKS));

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.attendance().weeks()).hasSize(12);
        assertThat(report.adherence().total().now().percent()).isEmpty();
    }

    @Test
    void everyFigureIsTheNumberOfItsRows() {
        happens(ana, 2);
        Someone ben = gyms.join(gym, "Ben Runner", Role.MEMBER);
        happens(ben, 1);
        UUID free = given.classAt(ana, "Free class", lastWeek.atTime(18, 0));
        UUID claim = given.claimed(gym, free, "Gil Guest", lastWeek.atTime(9, 0), "ATTENDED");
        given.guestPlace(gym, free, claim, "Gil Guest", "ATTENDED");
        given.claimed(gym, free, "Dan Declined", lastWeek.atTime(9, 0), "CANCELLED");

        Report report = gyms.as(owner, () -> reports.report(Span.FOUR_WEEKS));

        assertThat(report.attendance().total().now()).isEqualTo(new Attendance(3, 1));
        assertThat(count(report, Figure.ATTENDANCE)).isEqualTo(4);
        assertThat(report.adherence().total().now()).isEqualTo(new Adherence(3, 6));
        assertThat(count(report, Figure.ADHERENCE)).isEqualTo(6);
        assertThat(report.active().total().now()).isEqualTo(2);
        assertThat(count(report, Figure.ACTIVE)).isEqualTo(2);
        assertThat(report.trials().total().now()).isEqualTo(new Funnel(2, 1, 0, 1));
        assertThat(count(report, Figure.TRIALS)).isEqualTo(2);
        assertThat(count(report, Figure.TRIALS_ATTENDED)).isEqualTo(1);
        assertThat(count(report, Figure.TRIALS_CONVERTED)).isZero();
        assertThat(count(report, Figure.TRIALS_CANCELLED)).isEqualTo(1);
    }

    @Test
    void rowsSayWhoDidWhatWhenOnTheGymsClocks() {
        UUID evening = given.classAt(ana, "Long haul", lastWeek.atTime(22, 30)); // the next day in UTC
        given.place(evening, ana, "ATTENDED");
        given.planned(ana, lastWeek, "Easy run", "MISSED");
        given.planned(ana, today, "Not due yet", "PLANNED");
        given.logged(ana, lastWeek.plusDays(1), true);
        UUID claim = given.claimed(gym, evening, "Gil Guest", lastWeek.atTime(23, 15), "CLAIMED");
        given.guestPlace(gym, evening, claim, "Gil Guest", "NO_SHOW");

        assertThat(cells(Figure.ATTENDANCE))
                .containsExactly(List.of("Ana Runner", "MEMBER", "Long haul", lastWeek + " 22:30"));
        assertThat(cells(Figure.ADHERENCE))
                .containsExactly(List.of("Ana Runner", lastWeek.toString(), "RUN", "Easy run", "MISSED"));
        assertThat(cells(Figure.ACTIVE))
                .containsExactly(
                        List.of("Ana Runner", "1", "1", lastWeek.plusDays(1).toString()));
        assertThat(cells(Figure.TRIALS))
                .containsExactly(List.of(
                        "Gil Guest",
                        claim + "@example.org",
                        lastWeek + " 23:15",
                        "Long haul",
                        lastWeek + " 22:30",
                        "NO_SHOW"));
    }

    @Test
    void aLongListIsPagedAndTheFileHasAllOfItInTheSameOrder() {
        for (int number = 0; number < RowPage.SIZE + 1; number++) {
            given.planned(ana, lastWeek, "Run %02d".formatted(number), "DONE");
        }
        RowPage first = page(Figure.ADHERENCE, 1);
        RowPage last = page(Figure.ADHERENCE, 2);
        List<ReportRow> all = new ArrayList<>(first.rows());
        all.addAll(last.rows());

        assertThat(first.rows()).hasSize(RowPage.SIZE);
        assertThat(last.rows()).hasSize(1);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(page(Figure.ADHERENCE, 999).page()).isEqualTo(2);
        assertThat(page(Figure.ADHERENCE, 0).page()).isEqualTo(1);
        assertThat(file(Figure.ADHERENCE)).isEqualTo(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void anotherGymsRowsNeverShow(Figure figure) {
        Gym other = gyms.open("Asia/Tokyo", WeightUnit.KG);
        Someone stranger = gyms.join(other, "Sid Stranger", Role.OWNER, Role.MEMBER);
        happens(stranger, 3);
        UUID free = given.classAt(stranger, "Free class", lastWeek.atTime(18, 0));
        for (String state : List.of("CLAIMED", "ATTENDED", "CONVERTED", "CANCELLED")) {
            given.claimed(other, free, "Else Where", lastWeek.atTime(9, 0), state);
        }

        assertThat(page(figure, 1).total()).isZero();
        assertThat(file(figure)).isEmpty();
        assertThat(gyms.as(owner, () -> reports.report(Span.A_YEAR)).isEmpty()).isTrue();
        assertThatThrownBy(() -> gyms.as(owner, other.slug(), () -> rows.page(RowsAsked.of(figure, lastMonth()), 1)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void coachesAndMembersDoNotReadReports() {
        Someone coach = gyms.join(gym, "Cora Coach", Role.COACH, Role.MEMBER);

        assertThatThrownBy(() -> gyms.as(coach, () -> reports.report(Span.FOUR_WEEKS)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> gyms.as(coach, () -> rows.page(RowsAsked.of(Figure.TRIALS, lastMonth()), 1)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theReportTakesFourStatementsAndTheRowsTwoHoweverMuchThereIs() {
        int before = statements
                .of(() -> gyms.as(owner, () -> reports.report(Span.A_YEAR)))
                .size();
        happens(ana, 4);
        happens(gyms.join(gym, "Ben Runner", Role.MEMBER), 3);

        assertThat(statements.of(() -> gyms.as(owner, () -> reports.report(Span.A_YEAR))))
                .hasSize(4)
                .hasSize(before);
        assertThat(statements.of(() -> page(Figure.ATTENDANCE, 1))).hasSize(2);
    }

    /** As often as asked: a class attended, a session done, one missed and a log finished, all last week. */
    private void happens(Someone member, int times) {
        for (int time = 0; time < times; time++) {
            UUID id = given.classAt(member, "Class of " + member.name(), lastWeek.atTime(LocalTime.of(6 + time, 0)));
            given.place(id, member, "ATTENDED");
            given.planned(member, lastWeek.plusDays(time), "Easy run", "DONE");
            given.planned(member, lastWeek.plusDays(time), "Strides", "MISSED");
            given.logged(member, lastWeek.plusDays(time), true);
        }
    }

    private int count(Report report, Figure figure) {
        return gyms.as(owner, () -> rows.page(RowsAsked.of(figure, report.daysOf(figure)), 1))
                .total();
    }

    private List<List<String>> cells(Figure figure) {
        return page(figure, 1).rows().stream().map(ReportRow::cells).toList();
    }

    private RowPage page(Figure figure, int number) {
        return gyms.as(owner, () -> rows.page(RowsAsked.of(figure, lastMonth()), number));
    }

    private List<ReportRow> file(Figure figure) {
        List<ReportRow> all = new ArrayList<>();
        gyms.as(owner, () -> {
            rows.all(RowsAsked.of(figure, lastMonth()), new RowSink() {
                @Override
                public void begin(Figure listed, Period period, Stamp stamp) {
                    assertThat(stamp.zone()).isEqualTo("America/New_York");
                }

                @Override
                public void row(ReportRow row) {
                    all.add(row);
                }
            });
            return all;
        });
        return all;
    }

    private Period lastMonth() {
        return Span.FOUR_WEEKS.endingOn(today).now();
    }
}
