package app.longrun.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.reporting.ReportFixtures;
import app.longrun.sessions.TestDevice;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymSlug;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
@Import(ReportFixtures.class)
class RowsFileTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private ReportFixtures given;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TestDevice device;

    private MockMvc web;
    private Gym gym;
    private Someone owner;

    @BeforeEach
    void openAGym() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        gym = gyms.open();
        owner = gyms.join(gym, "Oda Owner", Role.OWNER);
    }

    @Test
    void theFileHasTheRowsInWordsWithAStampAndNoFormula() throws Exception {
        UUID free = given.classAt(
                owner, "=HYPERLINK(\"x\")", LocalDate.of(2026, 3, 8).atTime(23, 30));
        UUID claim = given.claimed(
                gym, free, "+1 Zoë, Guest", LocalDate.of(2026, 3, 1).atTime(9, 0), "CLAIMED");
        given.guestPlace(gym, free, claim, "+1 Zoë, Guest", "ATTENDED");

        MockHttpServletResponse answer = ask(owner, gym.slug(), "figure=attendance&from=2026-03-08&to=2026-03-08");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + gym.slug() + "-attendance-2026-03-08-to-2026-03-08.csv\"");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .satisfies(lines -> assertThat(lines[0])
                        .startsWith("\uFEFF#Class visits, 2026-03-08 to 2026-03-08, " + gym.name()
                                + ", days and times in America/New_York, as of 20"))
                .hasSize(3)
                .contains("Who,As,Class,When", "\"'+1 Zoë, Guest\",Guest,\"'=HYPERLINK(\"\"x\"\")\",2026-03-08 23:30");
    }

    @ParameterizedTest
    @CsvSource({
        "'', names no figure",
        "figure=volume&from=2026-03-08&to=2026-03-09, names no figure",
        "figure=attendance, needs two days",
        "figure=attendance&from=today&to=2026-03-09, needs two days",
        "figure=attendance&from=2026-03-09&to=2026-03-08, Swap them",
        "figure=attendance&from=2010-01-01&to=2026-03-08, more than 5 years"
    })
    void whatCannotBeListedIsRefusedInWords(String query, String words) throws Exception {
        MockHttpServletResponse answer = ask(owner, gym.slug(), query);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentType()).startsWith("text/plain");
        assertThat(answer.getContentAsString()).contains(words);
    }

    @Test
    void nobodyButTheOwnerOfThisGymGetsTheFile() throws Exception {
        String query = "figure=trials&from=2026-03-08&to=2026-03-08";
        Someone coach = gyms.join(gym, "Cora Coach", Role.COACH);
        Someone stranger = gyms.join(gyms.open(), "Sid Stranger", Role.OWNER);

        assertThat(ask(coach, gym.slug(), query).getStatus()).isEqualTo(404);
        assertThat(ask(stranger, gym.slug(), query).getStatus()).isEqualTo(404);
        assertThat(ask(stranger, gym.slug(), "").getStatus()).isEqualTo(404);
        assertThat(web.perform(get("/g/" + gym.slug() + "/files/reports.csv?" + query))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private MockHttpServletResponse ask(Someone someone, GymSlug address, String query) {
        return gyms.as(
                someone,
                address,
                () -> web.perform(get("/g/" + address + "/files/reports.csv?" + query)
                                .with(securityContext(SecurityContextHolder.getContext()))
                                .with(device.of(someone.person())))
                        .andReturn()
                        .getResponse());
    }
}
