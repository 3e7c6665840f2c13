package app.longrun.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** How somebody comes into a gym and goes again: invited by the owner, in by the link, out while their tab is open. */
final class PeopleSteps {

    private static final String PASSWORD = "wide rivers under seven lamps";

    private final Visit visit;
    private final Page page;
    private final String home;

    PeopleSteps(Visit visit, String gym) {
        this.visit = visit;
        this.page = visit.page();
        this.home = "/g/" + gym;
    }

    void invite(String name, String mail) {
        visit.open(home + "/people");
        visit.look("6-people");
        visit.field("Names and e-mails").fill(name + " <" + mail + ">\nno address in this line");
        visit.button("Send invitations").click();
        page.getByText("1 line was not sent and stayed in the field:").waitFor();
        visit.look("6-invited");
    }

    /** Follows the link of the mail, makes an account and signs in. */
    void accept(String link, String mail) {
        visit.open(link);
        visit.look("6-invitation");
        visit.field("Password").fill(PASSWORD);
        visit.button("Make my account and join").click();
        visit.heading("Your account is ready").waitFor();
        visit.look("6-accepted");
        visit.signIn(mail, PASSWORD);
        visit.open("/account/gyms");
        visit.look("6-my-gyms");
        visit.open(home + "/plan/classes");
    }

    void remove(String name) {
        page.reload();
        visit.settle();
        visit.field("Find by name or e-mail").fill(name);
        page.waitForCondition(() -> page.locator(".person-item").count() == 1);
        visit.button("Change " + name).click();
        visit.look("6-roles");
        visit.button("Remove from the gym").click();
        visit.button("Yes, remove").click();
        page.getByText(name + " is out of the gym.").first().waitFor();
    }

    /** The page that was open all the time leads to a calm one at the next tap. */
    void findTheDoorShut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Book ")))
                .first()
                .click();
        visit.heading("This is no longer yours to open").waitFor();
        visit.look("6-no-longer");
    }

    void setUp() throws IOException {
        visit.open(home + "/settings");
        visit.look("7-settings");
        page.locator("#logo-file").setInputFiles(new FilePayload("logo.png", "image/png", logo()));
        visit.button("Use this logo").click();
        page.getByText("Saved. Everybody sees it from now on.").first().waitFor();
        page.getByAltText("The logo now").waitFor();
        visit.look("7-logo");
    }

    private static byte[] logo() throws IOException {
        BufferedImage picture = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
