package app.longrun.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.identity.Role;
import app.longrun.reporting.ReportFixtures;
import app.longrun.reporting.Week;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(ReportFixtures.class)
class ReportsViewTest extends ViewTest {

    @Autowired
    private ReportFixtures given;

    private Someone owner;
    private LocalDate lastWeek;

    @BeforeEach
    void anOwnerSignsIn() {
        owner = gyms.join(gyms.open(), "Oda Owner", Role.OWNER);
        lastWeek =
                Week.of(LocalDate.now(owner.gym().settings().zone())).monday().minusWeeks(1);
        signIn(owner);
    }

    @Test
    void aNewGymIsToldWhenFiguresAppear() {
        open(page(owner, "reports"));

        assertThat(text()).contains("No figures yet", "in these 12 weeks").doesNotContain("Class visits by week");
    }

    @Test
    void theOwnerSeesTheFiguresAndFollowsAWeekToItsRows() {
        Someone ana = gyms.join(owner.gym(), "Ana Runner", Role.MEMBER);
        UUID monday = given.classAt(owner, "Long haul", lastWeek.atTime(18, 0));
        given.place(monday, ana, "ATTENDED");
        given.planned(ana, lastWeek, "Easy run", "DONE");
        given.planned(ana, lastWeek, "Strides", "MISSED");

        open(page(owner, "reports?weeks=4"));

        assertThat(text())
                .contains("Class visits", "50 %", "+1 on the 4 weeks before (0)", "From a free class to a member")
                .contains("Nothing to compare with in the 4 weeks before");
        String week = "g/" + owner.gym().slug() + "/reports/rows?figure=attendance&from=" + lastWeek + "&to="
                + lastWeek.plusDays(6);
        assertThat(getCurrentView().getElement().getOuterHTML().replace("&amp;", "&"))
                .contains("href=\"" + week + "\"");

        open(week);

        assertThat(text()).contains("one row", "Ana Runner", "Member", "Long haul", lastWeek + " 18:00");
        assertThat(hrefs()).contains(week.replace("reports/rows", "files/reports.csv"));
    }

    @Test
    void theChosenSpanIsMarkedAndAnUnknownOneIsTwelveWeeks() {
        open(page(owner, "reports?weeks=forever"));

        assertThat(find(Anchor.class).all())
                .filteredOn(anchor -> "true".equals(anchor.getElement().getAttribute("aria-current")))
                .extracting(Anchor::getText)
                .containsExactly("12 weeks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports/rows",
                "reports/rows?figure=volume&from=2026-03-08&to=2026-03-09",
                "reports/rows?figure=active&from=2026-03-08&to=soon",
                "reports/rows?figure=active&from=2006-03-08&to=2026-03-09"
            })
    void anAddressThatMakesNoSenseIsExplained(String path) {
        open(page(owner, path));

        assertThat(find(H1.class).single().getText()).isEqualTo("Rows behind a figure");
        assertThat(text()).contains("This list cannot be shown");
        assertThat(hrefs()).contains("g/" + owner.gym().slug() + "/reports");
    }

    @Test
    void pagesOfRowsAreTurnedByLinks() {
        Someone ana = gyms.join(owner.gym(), "Ana Runner", Role.MEMBER);
        for (int number = 0; number < 51; number++) {
            given.planned(ana, lastWeek, "Run %02d".formatted(number), "DONE");
        }
        String rows = "reports/rows?figure=adherence&from=" + lastWeek + "&to=" + lastWeek.plusDays(6);

        open(page(owner, rows + "&page=99"));

        assertThat(text()).contains("Page 2 of 2", "51 rows").doesNotContain("Next page");
        assertThat(hrefs()).contains(page(owner, rows) + "&page=1");
    }

    /** Goes to an address with its query, which the test's own way of navigating does not take. */
    private static void open(String address) {
        String[] parts = address.split("[?]", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length == 2 ? parts[1] : ""));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
