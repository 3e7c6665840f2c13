package app.longrun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** A test with the whole application listening on loopback, its usual pools, its jobs, and a mail server to send to. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"longrun.embedded.demo=false", "longrun.web.secure=false", "server.address=localhost"})
@Import({TestGyms.class, TestMailServer.class})
public @interface WebTest {}
