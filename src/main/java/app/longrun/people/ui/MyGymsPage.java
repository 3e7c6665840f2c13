package app.longrun.people.ui;

import app.longrun.people.Leaving;
import app.longrun.people.MyMemberships;
import app.longrun.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's own gyms: where they belong, where they did, and the way out. */
@Controller
class MyGymsPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final MyMemberships memberships;
    private final Leaving leaving;
    private final MessageSource words;

    MyGymsPage(MyMemberships memberships, Leaving leaving, MessageSource words) {
        this.memberships = memberships;
        this.leaving = leaving;
        this.words = words;
    }

    @GetMapping("/account/gyms")
    String show(Model model) {
        return page(model, "");
    }

    /** The door finds the gym in the address, as on every page of it. */
    @PostMapping("/account/gyms/{gym}/leave")
    String leave(Model model, HttpServletResponse response) {
        try {
            leaving.leave();
            return "redirect:/account/gyms";
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(model, words.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH));
        }
    }

    private String page(Model model, String error) {
        var all = memberships.all();
        model.addAttribute(
                "now", all.stream().filter(mine -> mine.leftOn() == null).toList());
        model.addAttribute(
                "past", all.stream().filter(mine -> mine.leftOn() != null).toList());
        model.addAttribute("asked", memberships.asked());
        model.addAttribute("day", DAY);
        model.addAttribute("error", error);
        return "people/my-gyms";
    }
}
