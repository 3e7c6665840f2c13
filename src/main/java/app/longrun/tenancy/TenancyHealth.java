package app.longrun.tenancy;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Readiness goes down when the schema no longer keeps gyms apart. */
@Component("tenancy")
class TenancyHealth implements HealthIndicator {

    private final List<SchemaViolation> violations;

    TenancyHealth(SchemaCheck check) {
        // The schema changes by migration only, and those run before this.
        this.violations = check.violations();
    }

    @Override
    public Health health() {
        return violations.isEmpty()
                ? Health.up().build()
                : Health.down().withDetail("violations", violations.size()).build();
    }
}
