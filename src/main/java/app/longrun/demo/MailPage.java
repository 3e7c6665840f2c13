package app.longrun.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What others would look up on their phone: the mails sent, and the code an owner's authenticator shows. */
@Controller
@ConditionalOnBooleanProperty("longrun.demo.enabled")
class MailPage {

    private static final int STEP_SECONDS = 30;

    private final OwnerCodes codes;
    private final KeptMails mails;
    private final Clock clock;

    MailPage(OwnerCodes codes, KeptMails mails, Clock clock) {
        this.codes = codes;
        this.mails = mails;
        this.clock = clock;
    }

    @GetMapping("/demo/mail")
    String show(HttpServletRequest request, Model model) {
        if (!LoopbackOnly.isLoopback(request.getRemoteAddr())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("codes", codes.now());
        model.addAttribute("seconds", STEP_SECONDS - clock.instant().getEpochSecond() % STEP_SECONDS);
        model.addAttribute("mails", mails.newest());
        return "demo/mail";
    }
}
