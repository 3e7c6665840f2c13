package app.longrun.people.ui;

import app.longrun.identity.PersonName;
import app.longrun.people.JoinDesk;
import app.longrun.people.JoinFront;
import app.longrun.platform.EmailAddress;
import app.longrun.platform.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
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

/** Where a gym's join link and its QR code lead: to ask, signed in or by mail. */
@Controller
@RequestMapping("/join/{word}")
class JoinPage {

    private final JoinDesk desk;
    private final MessageSource words;

    JoinPage(JoinDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable String word, Model model, HttpServletResponse response) {
        return page(word, "", "", new FormErrors(words), model, response);
    }

    /** Comes back here once somebody is signed in. */
    @GetMapping("/sign-in")
    String signedIn(@PathVariable String word) {
        return "redirect:/join/" + word;
    }

    @PostMapping("/ask")
    String ask(@PathVariable String word, Model model, HttpServletResponse response) {
        FormErrors errors = new FormErrors(words);
        errors.read("all", () -> asked(() -> desk.ask(word)), "people.join.dead");
        return answer(word, "", "", "people/asked", errors, model, response);
    }

    @PostMapping
    String askByMail(
            @PathVariable String word,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormErrors errors = new FormErrors(words);
        PersonName called = errors.read("name", () -> new PersonName(name), "people.error.name");
        EmailAddress address = errors.read("email", () -> new EmailAddress(email), "people.error.email");
        if (called != null && address != null) {
            errors.read(
                    "all",
                    () -> asked(() -> desk.askByMail(word, called, address, request.getRemoteAddr())),
                    "people.join.dead");
        }
        return answer(word, name, email, "people/look-into-mail", errors, model, response);
    }

    private static boolean asked(Runnable work) {
        work.run();
        return true;
    }

    private String answer(
            String word,
            String name,
            String email,
            String done,
            FormErrors errors,
            Model model,
            HttpServletResponse response) {
        Optional<JoinFront> front = desk.look(word);
        if (front.isPresent() && errors.isEmpty()) {
            model.addAttribute("gym", front.get().gym());
            return done;
        }
        return page(word, name, email, errors, model, response);
    }

    private String page(
            String word, String name, String email, FormErrors errors, Model model, HttpServletResponse response) {
        Optional<JoinFront> front = desk.look(word);
        if (front.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "people/dead";
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAllAttributes(
                Map.of("front", front.get(), "word", word, "name", name, "email", email, "errors", errors.messages()));
        return "people/join";
    }
}
