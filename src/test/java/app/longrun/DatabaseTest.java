package app.longrun;

import app.longrun.legload.Plans;
import app.longrun.log.Lifting;
import app.longrun.people.Trail;
import app.longrun.plan.PlanFixtures;
import app.longrun.sessions.TestDevice;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test with the whole application on a real PostgreSQL, without a web server, on a pool of one connection. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.hikari.maximum-pool-size=1",
            "longrun.signin.pool=1",
            "longrun.embedded.demo=false",
            "longrun.jobs.enabled=false",
            "longrun.operators=operator@example.org",
            "longrun.privacy.ledger=target/erasures/${random.uuid}.jsonl"
        })
@Import({
    TestGyms.class,
    StatementCount.class,
    Trail.class,
    TestDevice.class,
    Lifting.class,
    Plans.class,
    PlanFixtures.class
})
public @interface DatabaseTest {}
