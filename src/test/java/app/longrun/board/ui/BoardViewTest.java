package app.longrun.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.identity.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardViewTest extends ViewTest {

    private Someone coach;
    private Someone ben;

    @BeforeEach
    void aGymWithARunner() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        signIn(coach);
    }

    @Test
    void theBoardIsOneElementAndEveryWordOfItIsInTheBundle() {
        navigate(page(coach, "coach/board"), BoardView.class);

        assertThat(find(CalendarBoard.class).all()).hasSize(1);
        assertThat(find(CalendarBoard.class).single().getElement().getPropertyRaw("words"))
                .asString()
                .contains("Class", "Lift")
                .doesNotContain("!{", "board.word");
    }

    @Test
    void aMembersMonthBearsTheirNameAndLeadsBack() {
        navigate(page(coach, "coach/board/" + ben.member().id()), MemberBoardView.class);

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Ben Runner");
        assertThat(find(Anchor.class).withText("Everybody").single().getHref())
                .isEqualTo(BoardNavigation.board(coach.gym().slug()));
    }

    @Test
    void aMemberOfAnotherGymHasNoMonthHere() {
        Someone stranger = gyms.join(gyms.open(), "Far Runner", Role.MEMBER);

        UI.getCurrent().navigate(page(coach, "coach/board/" + stranger.member().id()));

        assertThat(getCurrentView()).isNotInstanceOf(MemberBoardView.class);
    }
}
