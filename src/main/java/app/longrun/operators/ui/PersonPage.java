package app.longrun.operators.ui;

import app.longrun.operators.PersonCare;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs a person out everywhere, for those who run Longrun; for everybody else there is no such page. */
@Controller
@RequestMapping(PersonPage.ADDRESS)
class PersonPage {

    static final String ADDRESS = GymsPage.ADDRESS + "/person";

    private final PersonCare care;

    PersonPage(PersonCare care) {
        this.care = care;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("lately", care.lately());
        return "operators/person";
    }

    @PostMapping
    String signOut(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            care.signOut(address(email), reason);
            return "redirect:" + ADDRESS + "?done";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", refusal.key());
            model.addAttribute("email", email);
            model.addAttribute("reason", reason);
            return show(model);
        }
    }

    private static EmailAddress address(String typed) {
        try {
            return new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            throw new Refusal("operators.person.unknown");
        }
    }
}
