package app.longrun.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What an owner does: reads the figures, the rows behind one of them, and takes the file of those rows. */
final class OwnerSteps {

    private final Visit visit;
    private final Page page;
    private final String home;

    OwnerSteps(Visit visit, String gym) {
        this.visit = visit;
        this.page = visit.page();
        this.home = "/g/" + gym + "/reports";
    }

    void signIn(String email) {
        visit.signIn(email);
        visit.typeCode(email);
    }

    void readFigures(String visitor) {
        visit.open(home);
        page.locator("lr-chart svg").first().waitFor();
        visit.look("4-reports");
        visit.link("Show: Free classes claimed").first().click();
        visit.heading("Free classes claimed").waitFor();
        page.getByText(visitor).first().waitFor();
        visit.look("4-rows");
        String file = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download CSV"))
                .evaluate("link => link.href")
                .toString();
        APIResponse csv = page.request().get(file);
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(csv.text()).contains(visitor);
    }
}
