package app.longrun.gyms.ui;

import app.longrun.gyms.AddressWord;
import app.longrun.gyms.OpenSignUp;
import app.longrun.gyms.SignUpRequest;
import app.longrun.gyms.SignUps;
import app.longrun.gyms.Zones;
import app.longrun.platform.FormErrors;
import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.platform.WeightUnit;
import app.longrun.tenancy.Gym;
import app.longrun.tenancy.GymSlug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a gym: the form, the word to look into the mail, and where the link in that mail leads. */
@Controller
@RequestMapping("/new-gym")
class NewGymPage {

    private final SignUps signUps;
    private final MessageSource words;

    NewGymPage(SignUps signUps, MessageSource words) {
        this.signUps = signUps;
        this.words = words;
    }

    @GetMapping
    String show(Locale locale, Model model) {
        WeightUnit unit = "US".equals(locale.getCountry()) ? WeightUnit.LB : WeightUnit.KG;
        return form(model, new SignUpForm("", "", Zones.likely(locale), unit.name(), "", ""), Map.of());
    }

    @PostMapping
    String ask(
            @ModelAttribute("form") SignUpForm sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormErrors errors = new FormErrors(words);
        SignUpForm form = sent.slug().isBlank() ? sent.withSlug(signUps.suggest(sent.gym())) : sent;
        Optional<SignUpRequest> read = form.read(errors);
        if (read.isPresent()) {
            try {
                signUps.ask(read.get(), request.getRemoteAddr());
            } catch (Refusal refusal) {
                errors.add(field(refusal), refusal.key(), refusal.arguments());
            }
        }
        if (errors.isEmpty()) {
            return "gyms/look-into-mail";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, form, errors.messages());
    }

    @GetMapping("/{secret}")
    String look(@PathVariable String secret, Model model, HttpServletResponse response) {
        return confirmation(secret, "", Map.of(), model, response);
    }

    @PostMapping("/{secret}")
    String confirm(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String slug,
            @RequestParam(defaultValue = "") String password,
            Model model,
            HttpServletResponse response) {
        FormErrors errors = new FormErrors(words);
        GymSlug word = errors.read("slug", () -> AddressWord.read(slug), "gyms.error.slug.form");
        if (word != null) {
            try {
                Gym gym = signUps.confirm(Secret.from(secret), word, password);
                model.addAttribute("gym", gym);
                return "gyms/opened";
            } catch (Refusal refusal) {
                errors.add(field(refusal), refusal.key(), refusal.arguments());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return confirmation(secret, slug, errors.messages(), model, response);
    }

    private static String field(Refusal refusal) {
        if (refusal.key().startsWith("gyms.error.slug.")) {
            return "slug";
        }
        return refusal.key().startsWith("signin.password.") ? "password" : "all";
    }

    private String confirmation(
            String secret, String slug, Map<String, String> errors, Model model, HttpServletResponse response) {
        Optional<OpenSignUp> open = signUps.look(Secret.from(secret));
        if (open.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "gyms/dead";
        }
        model.addAttribute("open", open.get());
        model.addAttribute("secret", secret);
        model.addAttribute("slug", slug.isEmpty() ? open.get().slug() : slug);
        model.addAttribute("errors", errors);
        return "gyms/confirm";
    }

    private static String form(Model model, SignUpForm form, Map<String, String> errors) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("zones", Zones.all());
        return "gyms/new";
    }
}
