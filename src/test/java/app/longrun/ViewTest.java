package app.longrun;

import app.longrun.TestGyms.Someone;
import app.longrun.identity.TestSignIn;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that opens views and drives them by what a person sees, without a browser. */
@DatabaseTest
@ViewPackages(packages = "app.longrun")
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected TestGyms gyms;

    /** Signs {@code someone} in for the rest of the test. */
    protected void signIn(Someone someone) {
        TestSignIn.stay(someone.person(), someone.email(), someone.name());
    }

    /** The address of a page of {@code someone}'s gym. */
    protected static String page(Someone someone, String path) {
        return "g/" + someone.gym().slug() + "/" + path;
    }

    @AfterEach
    void signOut() {
        TestSignIn.leave();
    }
}
