package app.longrun.demo;

import app.longrun.identity.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go and as whom. */
@Component
@ConditionalOnBooleanProperty("longrun.demo.enabled")
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final Environment environment;

    Welcome(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Longrun is ready{}", text());
    }

    String text() {
        String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
        StringBuilder text = new StringBuilder("\n\n");
        line(text, "Address", address);
        line(text, "Password", DemoGyms.PASSWORD + " (for everybody below)");
        line(text, "Codes", address + "/demo/mail (owners type one after the password; mails are there too)");
        for (DemoGym gym : DemoGym.values()) {
            text.append('\n');
            line(text, gym.slug().word(), address + "/g/" + gym.slug());
            for (Person person : signIns(gym)) {
                line(text, "", "%-32s %s, %s".formatted(person.email(), person.name(), roles(person)));
            }
            line(text, "", "%-32s %s".formatted("a visitor", address + "/free-class/" + gym.slug()));
        }
        text.append('\n');
        setting(text, "Data", "longrun.embedded.path");
        setting(text, "Database", "longrun.embedded.psql");
        return text.toString();
    }

    private static List<Person> signIns(DemoGym gym) {
        return Cast.of(gym, LocalDate.EPOCH, new Dice(0)).stream()
                .filter(person -> person.isLead() || person.email().equals(Cast.OF_BOTH) || person.number() <= 1)
                .toList();
    }

    private static String roles(Person person) {
        return String.join(
                " and ",
                Arrays.stream(Role.values())
                        .filter(person.roles()::contains)
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private void setting(StringBuilder text, String name, String property) {
        String value = environment.getProperty(property);
        if (value != null) {
            line(text, name, value);
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-10s %s%n".formatted(name, value));
    }
}
