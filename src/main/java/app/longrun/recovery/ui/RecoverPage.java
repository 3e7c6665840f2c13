package app.longrun.recovery.ui;

import app.longrun.platform.Refusal;
import app.longrun.platform.Secret;
import app.longrun.recovery.Recovery;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the link in the mail leads: to look changes nothing, for mail scanners look too; the button sets the password. */
@Controller
@RequestMapping("/recover/{secret}")
class RecoverPage {

    private static final String PAGE = "recovery/recover";
    private static final String OVER = "recovery/over";

    private final Recovery recovery;
    private final MessageSource words;

    RecoverPage(Recovery recovery, MessageSource words) {
        this.recovery = recovery;
        this.words = words;
    }

    @ModelAttribute
    void neverKept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    @GetMapping
    String show(@PathVariable String secret, HttpServletResponse response) {
        return recovery.isOpen(Secret.from(secret)) ? PAGE : over(response);
    }

    @PostMapping
    String set(
            @PathVariable String secret,
            @RequestParam(name = "password", defaultValue = "") String password,
            Model model,
            HttpServletResponse response) {
        try {
            return recovery.setPassword(Secret.from(secret), password) ? "redirect:/sign-in?changed" : over(response);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("error", words.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH));
            return PAGE;
        }
    }

    private static String over(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return OVER;
    }
}
