package app.longrun.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.TestGyms.Someone;
import app.longrun.ViewTest;
import app.longrun.feed.OwnFeed;
import app.longrun.identity.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedPageTest extends ViewTest {

    @Autowired
    private OwnFeed own;

    private Someone runner;

    @BeforeEach
    void aRunner() {
        runner = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        signIn(runner);
    }

    @Test
    void anAddressIsShownOnceAndStopsWhenToldTo() {
        navigate(page(runner, "plan/calendar"), FeedView.class);
        assertThat(text()).contains("No calendar address yet", "Nothing about your health");

        press("Make an address");
        assertThat(find(Input.class).single().getValue())
                .contains("/calendar-feeds/" + runner.gym().slug() + "/")
                .endsWith(".ics");
        assertThat(text()).contains("It is shown only now", "No calendar has read it yet");

        navigate(page(runner, "plan/calendar"), FeedView.class);
        assertThat(find(Input.class).exists()).isFalse();

        press("Stop it");
        assertThat(text()).contains("No calendar address yet");
        assertThat(gyms.as(runner, own::status)).isEmpty();
    }

    private void press(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    private String text() {
        return Objects.requireNonNull(
                ((Component) getCurrentView()).getElement().getTextRecursively());
    }
}
