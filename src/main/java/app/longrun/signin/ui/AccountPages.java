package app.longrun.signin.ui;

import app.longrun.platform.Refusal;
import app.longrun.signin.MyCodes;
import app.longrun.signin.MyPassword;
import app.longrun.signin.SignInAddress;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own account: where its parts are, the password and the one-time codes. */
@Controller
class AccountPages {

    private static final String CODES = "/account/codes";
    private static final String PASSWORD = "/account/password";

    private final MyCodes codes;
    private final MyPassword password;

    AccountPages(MyCodes codes, MyPassword password) {
        this.codes = codes;
        this.password = password;
    }

    @GetMapping("/account")
    String account(Authentication authentication, Model model) {
        model.addAttribute("email", authentication.getName());
        return "account";
    }

    @GetMapping(PASSWORD)
    String password(Authentication authentication, Model model) {
        model.addAttribute("email", authentication.getName());
        return "account/password";
    }

    @PostMapping(PASSWORD)
    String change(
            @RequestParam String current,
            @RequestParam String wanted,
            Authentication authentication,
            Model model,
            HttpServletRequest request) {
        try {
            password.change(current, wanted);
            request.changeSessionId();
            model.addAttribute("isDone", true);
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
        }
        return password(authentication, model);
    }

    @GetMapping(CODES)
    String codes(Model model) {
        model.addAttribute("state", codes.state());
        return "account/codes";
    }

    /** Shown in the answer to the post and never again. */
    @PostMapping(SignInAddress.RECOVERY)
    String renew(Model model) {
        model.addAttribute("codes", codes.renewRecovery());
        return "account/recovery-codes";
    }

    @PostMapping(CODES + "/off")
    String turnOff(Model model) {
        try {
            codes.turnOff();
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
        }
        return codes(model);
    }
}
