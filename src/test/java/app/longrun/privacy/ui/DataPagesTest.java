package app.longrun.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.longrun.DatabaseTest;
import app.longrun.TestGyms;
import app.longrun.TestGyms.Someone;
import app.longrun.identity.Role;
import app.longrun.identity.TestSignIn;
import app.longrun.privacy.Administrator;
import app.longrun.sessions.TestDevice;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class DataPagesTest {

    @Autowired
    private TestGyms gyms;

    @Autowired
    private WebApplicationContext application;

    @Value("${spring.datasource.url}")
    private String url;

    @Autowired
    private TestDevice device;

    private MockMvc web;
    private Someone ben;
    private Someone left;

    @BeforeEach
    void aPersonOfTwoGyms() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        ben = gyms.join(gyms.open(), "Ben Runner", Role.MEMBER);
        left = gyms.leave(gyms.join(gyms.open(), ben.person(), ben.email(), ben.name(), Role.MEMBER));
        new Administrator(url)
                .run(
                        ("insert into gym.session_log values ('%s', gen_random_uuid(), '%s', '%s', 'RUN', current_date - 1,"
                                        + " now(), now(), 65, 50, 8000, 100, 0)")
                                .formatted(
                                        left.gym().id().id(),
                                        left.member().id(),
                                        left.person().id()));
    }

    @Test
    void thePageListsBothGymsUnderAStrictPolicy() throws Exception {
        MockHttpServletResponse answer = ask(ben, get("/account/data"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains(ben.gym().name(), left.gym().name(), "You have left this gym")
                .contains("/g/" + left.gym().slug() + "/own");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("base-uri 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void whatSomebodyDidIsThereForThemAfterTheyLeftAndForNobodyElse() throws Exception {
        MockHttpServletResponse answer = ask(ben, get("/g/" + left.gym().slug() + "/own"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("50 minutes, 8 km, RPE 6.5", "You have left this gym");
        assertThat(answer.getHeader("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(ask(ben, get("/g/" + gyms.open().slug() + "/own")).getStatus())
                .isEqualTo(404);
        assertThat(ask(ben, get("/g/" + left.gym().slug() + "/audit")).getStatus())
                .isEqualTo(404);
        assertThat(ask(
                                gyms.join(gyms.open(), "Sid Stranger", Role.OWNER),
                                get("/g/" + left.gym().slug() + "/own"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theDownloadIsAnAttachmentThatNobodyKeeps() throws Exception {
        MockHttpServletResponse answer = ask(ben, post("/account/data/export").with(csrf()));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"longrun-my-data.zip\"");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/account/data/export",
                "/account/data/erase",
                "/account/data/consent",
                "/account/data/shared-training"
            })
    void withoutATokenOrFromAnotherSiteNothingHappens(String path) throws Exception {
        assertThat(ask(ben, post(path).param("scope", "everywhere").param("typed", ben.email()))
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(
                                ben,
                                post(path)
                                        .with(csrf())
                                        .header("Sec-Fetch-Site", "cross-site")
                                        .param("scope", "everywhere")
                                        .param("typed", ben.email()))
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(ben, get("/account/data")).getStatus()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() throws Exception {
        MockHttpServletResponse answer =
                web.perform(get("/account/data")).andReturn().getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
    }

    @Test
    void consentIsGivenAndTakenBackOnThePage() throws Exception {
        assertThat(consent("give").getRedirectedUrl()).isEqualTo("/account/data?done=consent");
        assertThat(ask(ben, get("/account/data?done=consent")).getContentAsString())
                .contains("You gave your consent on", "Your consent is noted.");

        assertThat(consent("keep").getRedirectedUrl()).isEqualTo("/account/data?done=revoked");
        assertThat(ask(ben, get("/account/data")).getContentAsString()).doesNotContain("You gave your consent on");
        assertThat(consent("never").getStatus()).isEqualTo(422);
    }

    @Test
    void thatGymsMayKnowOfEachOtherIsGivenSeenAndTakenBackOnThePage() throws Exception {
        assertThat(shareTraining("give").getRedirectedUrl()).isEqualTo("/account/data?done=shared");
        assertThat(ask(ben, get("/account/data?done=shared")).getContentAsString())
                .contains("Your gyms know when you train in the others.", "You gave your consent on");

        assertThat(shareTraining("never").getStatus()).isEqualTo(422);
        assertThat(ask(ben, get("/account/data")).getContentAsString()).contains("You gave your consent on");

        assertThat(shareTraining("revoke").getRedirectedUrl()).isEqualTo("/account/data?done=unshared");
        assertThat(ask(ben, get("/account/data")).getContentAsString()).doesNotContain("You gave your consent on");
    }

    private MockHttpServletResponse shareTraining(String choice) throws Exception {
        return ask(ben, post("/account/data/shared-training").with(csrf()).param("choice", choice));
    }

    @Test
    void aWrongWordErasesNothingAndKeepsWhatWasChosen() throws Exception {
        MockHttpServletResponse answer = ask(
                ben,
                post("/account/data/erase")
                        .with(csrf())
                        .param("scope", "everywhere")
                        .param("typed", "\"><script>"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("This is not your e-mail address", "value=\"everywhere\" checked")
                .contains("value=\"&quot;&gt;&lt;script&gt;\"");
    }

    @Test
    void erasingEverywhereEndsOnAPageThatNeedsNoAccount() throws Exception {
        MockHttpServletResponse answer = ask(
                ben,
                post("/account/data/erase")
                        .with(csrf())
                        .param("scope", "everywhere")
                        .param("typed", ben.email().toUpperCase(java.util.Locale.ROOT)));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/account/erased");
        MockHttpServletResponse last =
                web.perform(get("/account/erased")).andReturn().getResponse();
        assertThat(last.getStatus()).isEqualTo(200);
        assertThat(last.getContentAsString()).contains("You are erased");
        MockHttpServletResponse later = TestSignIn.as(
                ben.person(),
                ben.email(),
                ben.name(),
                () -> web.perform(get("/g/" + left.gym().slug() + "/own")
                                .with(securityContext(SecurityContextHolder.getContext())))
                        .andReturn()
                        .getResponse());
        assertThat(later.getRedirectedUrl()).as("the session is over").startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/data/export", "/account/data/erase"})
    void anOldProofIsAskedForAgain(String path) throws Exception {
        MockHttpServletResponse answer = TestSignIn.as(
                ben.person(),
                ben.email(),
                ben.name(),
                TestSignIn.both(Instant.now().minusSeconds(700)),
                () -> web.perform(post(path)
                                .with(csrf())
                                .param("scope", "everywhere")
                                .param("typed", ben.email())
                                .with(securityContext(SecurityContextHolder.getContext()))
                                .with(device.of(ben.person())))
                        .andReturn()
                        .getResponse());

        assertThat(answer.getStatus()).isNotEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(ask(ben, get("/account/data")).getContentAsString())
                .contains(ben.gym().name());
    }

    private MockHttpServletResponse consent(String choice) throws Exception {
        return ask(
                ben,
                post("/account/data/consent")
                        .with(csrf())
                        .param("gym", ben.gym().slug().word())
                        .param("choice", choice));
    }

    private MockHttpServletResponse ask(Someone someone, MockHttpServletRequestBuilder request) {
        return TestSignIn.as(
                someone.person(),
                someone.email(),
                someone.name(),
                () -> web.perform(request.with(securityContext(SecurityContextHolder.getContext()))
                                .with(device.of(someone.person())))
                        .andReturn()
                        .getResponse());
    }
}
