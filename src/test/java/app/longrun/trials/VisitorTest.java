package app.longrun.trials;

import app.longrun.TestGyms;
import app.longrun.TestMailServer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test over real HTTP without the demo gyms, with the jobs running and a mail server for them to send to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"longrun.embedded.demo=false", "longrun.web.secure=false", "server.address=localhost"})
@Import({TestGyms.class, TestMailServer.class, TestClasses.class})
@interface VisitorTest {}
