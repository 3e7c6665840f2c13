package app.longrun.shell;

import app.longrun.identity.GymChoice;
import app.longrun.identity.MyGyms;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: their gym, or the choice of one for those who belong to several. */
@Controller
class StartPage {

    private final MyGyms gyms;

    StartPage(MyGyms gyms) {
        this.gyms = gyms;
    }

    /** Straight to the only gym, or to the choice between several. */
    @GetMapping(RootAddress.START)
    String home() {
        List<GymChoice> choices = gyms.all();
        return choices.size() == 1 ? "redirect:/g/" + choices.getFirst().slug() : "redirect:/gyms";
    }

    @GetMapping("/gyms")
    String choose(Model model) {
        model.addAttribute("gyms", gyms.all());
        return "gyms";
    }
}
