package app.longrun.operators.ui;

import app.longrun.operators.GymCare;
import app.longrun.operators.GymRegister;
import app.longrun.platform.Refusal;
import app.longrun.tenancy.GymSlug;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gyms of Longrun for those who run it; for everybody else there is no such page. */
@Controller
@RequestMapping(GymsPage.ADDRESS)
class GymsPage {

    static final String ADDRESS = "/operators";

    private static final Duration VISIT = Duration.ofHours(1);

    private final GymRegister register;
    private final GymCare care;

    GymsPage(GymRegister register, GymCare care) {
        this.register = register;
        this.care = care;
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String words, Model model) {
        model.addAttribute("words", words);
        model.addAttribute("gyms", register.find(words));
        return "operators/gyms";
    }

    @PostMapping("/{slug}/visit")
    String visit(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return answer(slug, reason, model, response, gym -> care.visit(gym, reason, VISIT));
    }

    @PostMapping("/{slug}/leave")
    String leave(@PathVariable String slug, Model model, HttpServletResponse response) {
        return answer(slug, "", model, response, care::leave);
    }

    @PostMapping("/{slug}/suspend")
    String suspend(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        return answer(slug, reason, model, response, gym -> care.suspend(gym, reason));
    }

    @PostMapping("/{slug}/lift")
    String lift(@PathVariable String slug, Model model, HttpServletResponse response) {
        return answer(slug, "", model, response, care::lift);
    }

    private String answer(
            String typed,
            String reason,
            Model model,
            HttpServletResponse response,
            java.util.function.Consumer<GymSlug> act) {
        try {
            act.accept(GymSlug.from(typed).orElseThrow(() -> new Refusal("operators.nogym")));
            return "redirect:" + ADDRESS;
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", refusal.key());
            model.addAttribute("failed", typed);
            model.addAttribute("reason", reason);
            return show("", model);
        }
    }
}
