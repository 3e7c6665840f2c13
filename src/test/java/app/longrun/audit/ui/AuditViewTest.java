package app.longrun.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.audit.TrailProbe;
import app.longrun.identity.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(TrailProbe.class)
class AuditViewTest extends ViewTest {

    @Autowired
    private TrailProbe probe;

    private Someone owner;
    private Someone coach;

    @BeforeEach
    void anOwnerSignsIn() {
        owner = gyms.join(gyms.open(), "Olga Owner", Role.OWNER);
        coach = gyms.join(owner.gym(), "Ana Coach", Role.COACH);
        signIn(owner);
    }

    @Test
    void aNewGymIsToldWhenEntriesAppear() {
        open("audit");

        assertThat(text()).contains("Nothing on record", "as soon as somebody schedules a class");
        assertThat(html()).doesNotContain("audit.csv");
    }

    @Test
    void theOwnerSeesWhoDidWhatAndTheFileOfIt() {
        wrote("2026-03-08T15:30:00Z", "scheduled", "Long haul, <b>18:00</b>");

        open("audit");

        assertThat(text())
                .contains(
                        "Audit trail",
                        "America/New_York",
                        "2026-03-08 11:30:00",
                        "Ana Coach",
                        "scheduled",
                        "Long haul");
        assertThat(html()).contains("files/audit.csv\"").doesNotContain("<b>18:00</b>");
    }

    @Test
    void filtersStandInTheAddressAndInTheFieldsAndInTheFile() {
        wrote("2026-03-08T15:30:00Z", "scheduled", "Long haul");
        wrote("2026-03-09T15:30:00Z", "cancelled", "Short haul");

        open("audit?who=ana&action=cancelled&from=2026-03-09");

        assertThat(text()).contains("Short haul").doesNotContain("Long haul");
        assertThat(html())
                .contains("files/audit.csv?who=ana&action=cancelled&from=2026-03-09")
                .contains("value=\"ana\"", "value=\"2026-03-09\"");

        open("audit?who=nobody");

        assertThat(text()).contains("No entry fits these filters");
    }

    @Test
    void aDayThatIsNoneIsSaidAndTheFilterStays() {
        open("audit?from=yesterday");

        assertThat(text()).contains("These filters cannot be used", "year-month-day");
        assertThat(html()).contains("value=\"yesterday\"");
    }

    @Test
    void olderEntriesAreALinkAway() {
        for (int count = 0; count <= 50; count++) {
            wrote("2026-03-08T15:30:00Z", "scheduled", "class number " + count);
        }

        open("audit?who=ana");

        String address = html().replaceAll("(?s).*href=\"g/[^/]+/([^\"]*before=[^\"]*)\".*", "$1");
        open(address);

        assertThat(text()).contains("class number 0").doesNotContain("class number 50");
        assertThat(html()).contains("Newest");
    }

    private void wrote(String at, String action, String detail) {
        gyms.as(coach, () -> probe.write(OffsetDateTime.parse(at), action, "class", detail));
    }

    private void open(String address) {
        String path = page(owner, address);
        int query = path.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(path);
        } else {
            UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));
        }
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private String html() {
        return getCurrentView().getElement().getOuterHTML().replace("&amp;", "&");
    }
}
