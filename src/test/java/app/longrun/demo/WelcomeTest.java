package app.longrun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class WelcomeTest {

    @Test
    void theWelcomeNamesTheAddressTheSignInsThePublicPagesAndTheDatabase() {
        String text = new Welcome(new MockEnvironment()
                        .withProperty("local.server.port", "18080")
                        .withProperty("longrun.embedded.path", "/somewhere/postgres")
                        .withProperty("longrun.embedded.psql", "psql -h localhost"))
                .text();

        assertThat(text)
                .contains(
                        "http://localhost:18080/demo/mail", "longrun-demo", "/somewhere/postgres", "psql -h localhost")
                .contains("http://localhost:18080/free-class/harbour", "http://localhost:18080/free-class/fjord")
                .contains("owner@harbour.example.org", "coach@fjord.example.org", "member@harbour.example.org")
                .contains("Jonas Eide, coach and member", "Jonas Eide, member");
        assertThat(text.lines().filter(line -> line.contains("@example.org"))).hasSize(2);
    }

    @Test
    void withADatabaseOfOnesOwnThereIsNoneToDescribe() {
        assertThat(new Welcome(new MockEnvironment()).text()).doesNotContain("Data ", "psql");
    }
}
