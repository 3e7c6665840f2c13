package app.longrun;

import app.longrun.legload.Plans;
import app.longrun.log.Lifting;
import app.longrun.people.Trail;
import app.longrun.plan.PlanFixtures;
import app.longrun.trials.TestClasses;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test over real HTTP with the demo gyms open and a mail server to send to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "longrun.privacy.ledger=target/erasures/${random.uuid}.jsonl",
            "longrun.operators=owner@fjord.example.org"
        })
@Import({
    TestGyms.class,
    StatementCount.class,
    Trail.class,
    TestMailServer.class,
    TestClasses.class,
    TestFault.class,
    Lifting.class,
    PlanFixtures.class,
    Plans.class
})
public @interface WebTest {}
