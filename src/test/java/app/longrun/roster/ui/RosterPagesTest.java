package app.longrun.roster.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.StatementCount;
import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.calendar.ui.CalendarNavigation;
import app.longrun.identity.Role;
import app.longrun.runners.Races;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterPagesTest extends ViewTest {

    @Autowired
    private Races races;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;
    private LocalDate today;

    @BeforeEach
    void aRunnerWhoRacesSoon() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        today = LocalDate.now(coach.gym().settings().zone());
        gyms.as(ben, () -> races.add("Harbour ten", today, 10_000));
    }

    @Test
    void theDaySaysWhoNeedsAWordWhyAndWhatIsOn() {
        signIn(coach);

        UI.getCurrent().navigate(page(coach, "coach"));
        UI.getCurrent().navigate(page(coach, "coach"));

        assertThat(text())
                .contains("Ben Runner", "Races today: Harbour ten", "Not seen in half a year", "No class today");
        assertThat(find(Anchor.class).withText("Ben Runner").single().getHref())
                .isEqualTo(CalendarNavigation.member(coach.gym().slug(), ben.member()));
    }

    @Test
    void theRosterIsTwoStatementsAPage() {
        signIn(coach);
        UI.getCurrent().navigate(page(coach, "coach"));

        assertThat(statements.of(() -> {
                    UI.getCurrent().navigate(page(coach, "coach/roster"));
                    return coach;
                }))
                .hasSize(2);
        gyms.join(coach.gym(), "Cleo Runner", Role.MEMBER);
        assertThat(statements.of(() -> {
                    open("q=&show=NEED");
                    return coach;
                }))
                .hasSize(2);
    }

    @Test
    void whatIsAskedStandsInTheAddressAndNonsenseIsAnsweredWithAll() {
        signIn(coach);

        open("q=nobody");
        assertThat(text()).contains("Nobody fits");
        open("show=RACE&from=0&to=1");
        assertThat(text()).contains("One member", "Ben Runner");
        open("show=RACE&from=9&to=1");
        assertThat(text()).contains("Write weeks between 0 and 52", "Ben Runner");
        open("show=DROP&page=-1&from=x");
        assertThat(text()).contains("Ben Runner");
    }

    @Test
    void whatIsShownIsKeptAsAFilterAndForgotten() {
        signIn(coach);
        open("show=RACE&from=6&to=16");
        Input name = find(Input.class).all().getFirst();
        name.setValue("Spring");
        test(find(NativeButton.class).withText("Keep it").single()).click();

        assertThat(find(Anchor.class).withText("Spring").single().getHref()).contains("show=RACE&from=6&to=16");
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "Forget the filter Spring")
                        .single())
                .click();
        assertThat(find(Anchor.class).withText("Spring").all()).isEmpty();
    }

    private void open(String query) {
        UI.getCurrent().navigate(page(coach, "coach/roster"), QueryParameters.fromString(query));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
