package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.longrun.identity.Role;
import app.longrun.identity.SystemDoor;
import app.longrun.platform.Ids;
import app.longrun.tenancy.Gym;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and endpoint below a gym's address, over real HTTP, by those who do not belong there. */
@WebTest
class ViewWallTest {

    private static final int PAGES = 35;

    /** All that is left to a person who has left the gym. */
    private static final List<String> OWN = List.of("g/{gym}/own");

    @Autowired
    private TestGyms gyms;

    @Autowired
    private SystemDoor door;

    @LocalServerPort
    private int port;

    @Autowired
    private ServletContext servletContext;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Test
    void everyPageIsCovered() {
        assertThat(addresses()).hasSizeGreaterThanOrEqualTo(PAGES);
    }

    @TestFactory
    Stream<DynamicTest> aPersonOfAnotherGymFindsNothing() {
        Http stranger = Http.signedIn(port, "owner@fjord.example.org");
        return addresses().stream()
                .map(address -> dynamicTest(
                        address,
                        () -> assertThat(stranger.get(at(address, "harbour"))).isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> anUnknownGymAnswersAlike() {
        Http stranger = Http.signedIn(port, "owner@fjord.example.org");
        return addresses().stream()
                .map(address -> dynamicTest(
                        address,
                        () -> assertThat(stranger.get(at(address, "nowhere"))).isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> whoIsNotSignedInIsLedToTheSignIn() {
        Http nobody = Http.anonymous(port);
        return addresses().stream()
                .flatMap(address -> Stream.of("harbour", "nowhere")
                        .map(gym -> dynamicTest(gym + " " + address, () -> {
                            assertThat(nobody.get(at(address, gym))).isEqualTo(302);
                            assertThat(nobody.location()).endsWith("/sign-in");
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whoHasLeftFindsNothingButTheirOwnHistory() {
        Http former = Http.signedIn(port, whoLeft());
        return addresses().stream()
                .filter(address -> !OWN.contains(address))
                .map(address -> dynamicTest(
                        address,
                        () -> assertThat(former.get(at(address, "harbour"))).isEqualTo(404)));
    }

    @TestFactory
    Stream<DynamicTest> whoHasLeftStillReadsTheirOwnHistory() {
        Http former = Http.signedIn(port, whoLeft());
        assertThat(addresses()).containsAll(OWN);
        return OWN.stream()
                .map(address -> dynamicTest(
                        address,
                        () -> assertThat(former.get(at(address, "harbour"))).isEqualTo(200)));
    }

    private String whoLeft() {
        Gym harbour = door.gyms().stream()
                .filter(gym -> gym.slug().word().equals("harbour"))
                .findFirst()
                .orElseThrow();
        return gyms.leave(gyms.joinWithPassword(harbour, "Once Everything", "longrun-demo", Role.COACH, Role.MEMBER))
                .email();
    }

    private static String at(String address, String gym) {
        return "/"
                + address.replace("{gym}", gym)
                        .replaceAll("[{][^}]+}", Ids.next().toString());
    }

    private List<String> addresses() {
        return Stream.concat(pages(), mappings()).distinct().sorted().toList();
    }

    private Stream<String> pages() {
        RouteRegistry registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext));
        return registry.getRegisteredRoutes().stream()
                .map(route -> route.getTemplate().replaceAll(":([a-z]+)[^/]*", "{$1}"))
                .filter(template -> template.startsWith("g/"));
    }

    private Stream<String> mappings() {
        return endpoints.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/g/"))
                .map(pattern -> pattern.substring(1));
    }
}
