package app.longrun.people.ui;

import app.longrun.identity.PersonName;
import app.longrun.people.Accepted;
import app.longrun.people.InvitationDesk;
import app.longrun.people.OpenInvitation;
import app.longrun.platform.FormErrors;
import app.longrun.platform.Secret;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link in an invitation leads: look first, then accept with a button, as a new account or with one's own. */
@Controller
@RequestMapping("/invitation/{secret}")
class InvitationPage {

    private final InvitationDesk desk;
    private final MessageSource words;

    InvitationPage(InvitationDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String secret, Model model, HttpServletResponse response) {
        return desk.look(Secret.from(secret))
                .map(open -> page(model, open, secret, open.name(), Map.of()))
                .orElseGet(() -> dead(response));
    }

    /** Comes back here once somebody is signed in. */
    @GetMapping("/sign-in")
    String signedIn(@PathVariable String secret) {
        return "redirect:/invitation/" + Secret.from(secret).text();
    }

    @PostMapping
    String acceptAsNew(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletResponse response) {
        FormErrors errors = new FormErrors(words);
        PersonName called = errors.read("name", () -> new PersonName(name), "people.error.name");
        if (called != null) {
            Accepted accepted = errors.read(
                    "password", () -> desk.acceptAsNew(Secret.from(secret), called, password), "people.error.password");
            if (accepted != null) {
                return welcome(model, accepted);
            }
        }
        return again(secret, name, errors, model, response);
    }

    @PostMapping("/accept")
    String accept(@PathVariable String secret, Model model, HttpServletResponse response) {
        FormErrors errors = new FormErrors(words);
        Accepted accepted = errors.read("all", () -> desk.accept(Secret.from(secret)), "people.invitation.dead");
        if (accepted == null) {
            return again(secret, "", errors, model, response);
        }
        return accepted.needsApproval() ? welcome(model, accepted) : "redirect:/g/" + accepted.slug();
    }

    private String again(String secret, String name, FormErrors errors, Model model, HttpServletResponse response) {
        Optional<OpenInvitation> open = desk.look(Secret.from(secret));
        if (open.isEmpty()) {
            return dead(response);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model, open.get(), secret, name, errors.messages());
    }

    private static String page(
            Model model, OpenInvitation open, String secret, String name, Map<String, String> errors) {
        model.addAttribute("open", open);
        model.addAttribute("secret", secret);
        model.addAttribute("name", name);
        model.addAttribute("errors", errors);
        return "people/invitation";
    }

    private static String welcome(Model model, Accepted accepted) {
        model.addAttribute("accepted", accepted);
        return "people/accepted";
    }

    private static String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "people/dead";
    }
}
