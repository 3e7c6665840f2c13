package app.longrun.recovery.ui;

import app.longrun.platform.EmailAddress;
import app.longrun.platform.Refusal;
import app.longrun.recovery.Recovery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the address to send a link to, and answers the same whether it is known or not. */
@Controller
@RequestMapping("/forgot")
class ForgotPage {

    private static final String PAGE = "recovery/forgot";

    private final Recovery recovery;

    ForgotPage(Recovery recovery) {
        this.recovery = recovery;
    }

    @ModelAttribute
    void neverKept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    @GetMapping
    String show(Model model) {
        return page(model, "", null);
    }

    @PostMapping
    String ask(
            @RequestParam(name = "email", defaultValue = "") String typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            recovery.ask(new EmailAddress(typed), request.getRemoteAddr());
            return "recovery/sent";
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model, typed, "recovery.error.email");
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(model, typed, refusal.key());
        }
    }

    private static String page(Model model, String typed, @Nullable String error) {
        model.addAttribute("email", typed);
        model.addAttribute("error", error);
        return PAGE;
    }
}
