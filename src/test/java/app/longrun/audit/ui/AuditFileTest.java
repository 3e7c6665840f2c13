package app.longrun.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.audit.TrailProbe;
import app.longrun.identity.Role;
import app.longrun.sessions.TestDevice;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
@Import(TrailProbe.class)
class AuditFileTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private TrailProbe probe;

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TestDevice device;

    private MockMvc web;
    private Someone owner;

    @BeforeEach
    void aTrail() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        owner = gyms.join(gyms.open(), "=Olga", Role.OWNER);
        gyms.as(
                owner,
                () -> probe.write(OffsetDateTime.parse("2026-03-08T15:30:00Z"), "scheduled", "class", "+1, \"two\""));
        gyms.as(owner, () -> probe.write(OffsetDateTime.parse("2026-03-09T15:30:00Z"), "cancelled", "class", "later"));
    }

    @Test
    void theFileHasWhatThePageShowsWithAStampAndNoFormula() throws Exception {
        MockHttpServletResponse answer = ask(owner, "?to=2026-03-08");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + owner.gym().slug() + "-audit.csv\"");
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(3)
                .satisfies(lines -> assertThat(lines[0])
                        .contains("Audit trail of " + owner.gym().name(), "America/New_York"))
                .contains(
                        "When,Who,Did what,To what,About,Detail",
                        "2026-03-08 11:30:00,'=Olga,scheduled,class,,\"'+1, \"\"two\"\"\"");
    }

    @Test
    void aDayThatIsNoneIsRefusedInWords() throws Exception {
        MockHttpServletResponse answer = ask(owner, "?from=yesterday");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("year-month-day");
    }

    @Test
    void nobodyButAnOwnerOfThisGymGetsIt() {
        Someone coach = gyms.join(owner.gym(), "Cora Coach", Role.COACH, Role.MEMBER);
        Someone stranger = gyms.join(gyms.open(), "Sid Stranger", Role.OWNER);
        Someone former = gyms.leave(gyms.join(owner.gym(), "Fay Former", Role.OWNER));

        assertThat(ask(coach, "").getStatus()).isEqualTo(404);
        assertThat(ask(stranger, "").getStatus()).isEqualTo(404);
        assertThat(ask(former, "").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse ask(Someone someone, String query) {
        return gyms.as(
                someone,
                owner.gym().slug(),
                () -> web.perform(get("/g/" + owner.gym().slug() + "/files/audit.csv" + query)
                                .with(securityContext(SecurityContextHolder.getContext()))
                                .with(device.of(someone.person())))
                        .andReturn()
                        .getResponse());
    }
}
