package app.longrun.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens the demo gyms at the start of a demo, before the application says that it is ready. */
@Component
@ConditionalOnBooleanProperty("longrun.demo.enabled")
class DemoStart implements ApplicationRunner {

    private final DemoGyms gyms;
    private final OwnerCodes codes;

    DemoStart(Environment environment, DemoGyms gyms, OwnerCodes codes) {
        LoopbackOnly.check(environment.getProperty("server.address"));
        this.gyms = gyms;
        this.codes = codes;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        gyms.open();
        codes.give();
    }
}
