package app.longrun;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(LongrunApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItsFrontDoorNames() {
        MODULES.verify();
    }
}
