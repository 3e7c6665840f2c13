package app.longrun.notices.ui;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.StatementCount;
import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.assigning.AssignmentOrder;
import app.longrun.assigning.Assignments;
import app.longrun.identity.Role;
import app.longrun.notices.NoticeChoice;
import app.longrun.notices.NoticeChoices;
import app.longrun.notices.NoticeWay;
import app.longrun.strength.BlockCode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class NoticePagesTest extends ViewTest {

    @Autowired
    private Assignments assignments;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private StatementCount statements;

    private Someone coach;
    private Someone ben;

    @BeforeEach
    void aRunnerWithABlock() {
        coach = gyms.join(gyms.open(), "Ana Coach", Role.COACH);
        ben = gyms.join(coach.gym(), "Ben Runner", Role.MEMBER);
        gyms.as(
                coach,
                () -> assignments.assign(AssignmentOrder.of(
                        new BlockCode("MAX-8"),
                        List.of(ben.member()),
                        assignments.nextMonday(),
                        EnumSet.of(MONDAY, THURSDAY))));
    }

    @Test
    void theBellOfEveryPageCountsWhatIsUnreadUntilItIsRead() {
        signIn(ben);
        UI.getCurrent().navigate(page(ben, "plan"));
        assertThat(bell()).isEqualTo("Notices, 1 new");

        UI.getCurrent().navigate(page(ben, "notices"));
        UI.getCurrent().navigate(page(ben, "notices"));

        assertThat(text()).contains("Maximal strength is on your plan: 16 sessions from ", "New");
        test(find(NativeButton.class).withText("Mark all as read").single()).click();
        assertThat(bell()).isEqualTo("Notices, 0 new");
        assertThat(text()).contains("Maximal strength").doesNotContain("New");
        assertThat(find(NativeButton.class).withText("Mark all as read").all()).isEmpty();
    }

    @Test
    void theBellCostsOneStatementAMinuteAndNotOneAPage() {
        signIn(ben);
        UI.getCurrent().navigate(page(ben, "plan"));

        assertThat(asksForNotices(() -> UI.getCurrent().navigate(page(ben, "plan/week"))))
                .isEmpty();
        assertThat(asksForNotices(() -> UI.getCurrent().navigate(page(ben, "notices"))))
                .hasSize(1);
    }

    @Test
    void aPersonOfTwoGymsSeesInEachWhatItSaid() {
        Someone elsewhere = gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER);
        signIn(ben);

        UI.getCurrent().navigate(page(elsewhere, "notices"));

        assertThat(bell()).isEqualTo("Notices, 0 new");
        assertThat(text()).contains("Nothing new for you").doesNotContain("Maximal");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COACH", "MEMBER"})
    void everyRoleHasAPlaceForNoticesThatSaysWhatComes(Role role) {
        Someone newcomer = gyms.join(coach.gym(), "New " + role, role);
        signIn(newcomer);

        UI.getCurrent().navigate(page(newcomer, "notices"));

        assertThat(text()).contains("Nothing new for you", "you read it here");
    }

    @Test
    void whatOneChoosesIsKept() {
        signIn(ben);
        UI.getCurrent().navigate(page(ben, "notices/choices"));
        assertThat(text()).contains("When your plan changes", "When a class of yours is cancelled or moved");

        test(find(NativeButton.class).withText("Save").single()).click();

        assertThat(gyms.as(ben, choices::mine))
                .isEqualTo(new NoticeChoice(NoticeWay.DIGEST, NoticeWay.MAIL, LocalTime.of(7, 0)));
    }

    private List<String> asksForNotices(Runnable work) {
        return statements
                .of(() -> {
                    work.run();
                    return work;
                })
                .stream()
                .filter(sql -> sql.contains("gym.notice"))
                .toList();
    }

    private String bell() {
        return find(Anchor.class)
                .withAttribute(
                        "href",
                        "g/"
                                + UI.getCurrent()
                                        .getInternals()
                                        .getActiveViewLocation()
                                        .getSegments()
                                        .get(1) + "/notices")
                .all()
                .stream()
                .filter(anchor -> anchor.hasClassName("bell"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getAttribute("aria-label");
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
