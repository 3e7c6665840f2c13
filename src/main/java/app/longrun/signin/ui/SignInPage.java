package app.longrun.signin.ui;

import app.longrun.identity.Factors;
import app.longrun.signin.AuthenticatorSetup;
import app.longrun.signin.LocalPath;
import app.longrun.signin.MyCodes;
import app.longrun.signin.MyProof;
import app.longrun.signin.ShowAgain;
import app.longrun.signin.SignInAddress;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of signing in; what is posted here is taken by Spring Security, which shows a page again when it is wrong. */
@Controller
class SignInPage {

    private final MyCodes codes;
    private final MyProof proof;
    private final boolean isDemo;

    SignInPage(MyCodes codes, MyProof proof, @Value("${longrun.demo.enabled:false}") boolean isDemo) {
        this.codes = codes;
        this.proof = proof;
        this.isDemo = isDemo;
    }

    @ModelAttribute("isDemo")
    boolean isDemo() {
        return isDemo;
    }

    @GetMapping(SignInAddress.PASSWORD)
    String password(@RequestParam(name = "out", required = false) @Nullable String out, Model model) {
        model.addAttribute("signedOut", out != null);
        return "sign-in";
    }

    @GetMapping(SignInAddress.CODE)
    String code(Authentication authentication) {
        return Factors.of(authentication).hasSecond() || !proof.isByCode()
                ? "redirect:" + SignInAddress.START
                : "sign-in/code";
    }

    @GetMapping(SignInAddress.SET_UP)
    String setUp(Model model) {
        AuthenticatorSetup setup = codes.begin();
        model.addAttribute("setup", setup);
        model.addAttribute("picture", Picture.of(setup.address()));
        return "sign-in/set-up";
    }

    @GetMapping(SignInAddress.CONFIRM)
    String confirm(@RequestParam(name = "next", required = false) @Nullable String next, Model model) {
        model.addAttribute("next", LocalPath.from(next).map(LocalPath::path).orElse(SignInAddress.START));
        model.addAttribute("isByCode", proof.isByCode());
        model.addAttribute("isByPasskey", proof.isByPasskey());
        return "sign-in/confirm";
    }

    /** The page that was posted from, once more. */
    @PostMapping(SignInAddress.AGAIN)
    String again(HttpServletRequest request, Model model) {
        model.addAttribute("outcome", ShowAgain.outcome(request));
        model.addAttribute("email", request.getParameter("username"));
        return switch (String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))) {
            case SignInAddress.CODE -> "sign-in/code";
            case SignInAddress.SET_UP -> setUp(model);
            case SignInAddress.CONFIRM -> confirm(request.getParameter("next"), model);
            default -> "sign-in";
        };
    }
}
