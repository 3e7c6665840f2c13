package app.longrun.shell;

import app.longrun.identity.MyGyms;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages before a gym: sign-in, and the choice of a gym for those who belong to several. */
@Controller
class SignInPage {

    private final MyGyms gyms;

    SignInPage(MyGyms gyms) {
        this.gyms = gyms;
    }

    @GetMapping(WebSecurity.SIGN_IN)
    String signIn(
            @RequestParam(name = "error", required = false) String error,
            @RequestParam(name = "out", required = false) String out,
            Model model) {
        model.addAttribute("failed", error != null);
        model.addAttribute("signedOut", out != null);
        return "sign-in";
    }

    /** Straight to the only gym, or to the choice between several. */
    @GetMapping(RootAddress.START)
    String home() {
        List<MyGyms.Choice> choices = gyms.all();
        return choices.size() == 1 ? "redirect:/g/" + choices.getFirst().slug() : "redirect:/gyms";
    }

    @GetMapping("/gyms")
    String choose(Model model) {
        model.addAttribute("gyms", gyms.all());
        return "gyms";
    }
}
