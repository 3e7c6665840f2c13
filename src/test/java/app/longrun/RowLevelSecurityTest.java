package app.longrun;

import static org.assertj.core.api.Assertions.assertThat;

import app.longrun.tenancy.SchemaCheck;
import app.longrun.tenancy.SchemaFaults;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** The schema keeps gyms apart, and the check that says so finds every fault planted in it. */
@DatabaseTest
class RowLevelSecurityTest {

    @Autowired
    private SchemaCheck check;

    @Value("${spring.datasource.url}")
    private String url;

    @Test
    void theSchemaKeepsGymsApart() {
        assertThat(check.violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(SchemaFaults.Fault fault) {
        assertThat(SchemaFaults.plant(url, check, fault))
                .as(fault.sql())
                .anySatisfy(violation -> assertThat(violation.rule()).contains(fault.expected()));
    }

    static Stream<SchemaFaults.Fault> faults() {
        return SchemaFaults.ALL.stream();
    }
}
