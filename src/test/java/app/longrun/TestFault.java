package app.longrun;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page of a gym that always breaks, with a secret in what it says. */
@TestComponent
@Controller
class TestFault {

    static final String SECRET = "the combination is 7-3-1";

    @GetMapping("/g/{gym}/test-fault")
    String breakDown() {
        throw new IllegalStateException(SECRET);
    }
}
