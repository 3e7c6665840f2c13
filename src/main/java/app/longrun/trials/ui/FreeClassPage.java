package app.longrun.trials.ui;

import app.longrun.platform.Refusal;
import app.longrun.trials.ClaimRequest;
import app.longrun.trials.FreeClasses;
import app.longrun.trials.GymFront;
import app.longrun.trials.TrialClaims;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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

/** A gym's public page: what a first class is like, which ones have a free place, and the form to claim one. */
@Controller
@RequestMapping("/free-class/{gym}")
class FreeClassPage {

    private static final String PAGE = "free-class/page";

    private final FreeClasses classes;
    private final TrialClaims claims;
    private final MessageSource words;

    FreeClassPage(FreeClasses classes, TrialClaims claims, MessageSource words) {
        this.classes = classes;
        this.claims = claims;
        this.words = words;
    }

    @GetMapping
    String show(Model model, HttpServletResponse response) {
        // Kept by browsers and asked for each time, answered by its ETag.
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return page(model, ClaimForm.EMPTY, Map.of());
    }

    @PostMapping
    String claim(
            @PathVariable String gym,
            @ModelAttribute("form") ClaimForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        FieldErrors errors = new FieldErrors(words);
        if (!form.isTrapped()) {
            form.read(errors).ifPresent(read -> claim(read, request.getRemoteAddr(), errors));
        }
        if (errors.isEmpty()) {
            return "redirect:/free-class/" + classes.gym().slug() + "/thanks";
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setStatus(
                errors.messages().containsKey("tries")
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(model, form, errors.messages());
    }

    @GetMapping("/thanks")
    String thanks(Model model, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        model.addAttribute("gym", classes.gym());
        return "free-class/thanks";
    }

    private void claim(ClaimRequest request, String clientAddress, FieldErrors errors) {
        try {
            claims.claim(request, clientAddress);
        } catch (Refusal refusal) {
            errors.add(refusal);
        }
    }

    private String page(Model model, ClaimForm form, Map<String, String> errors) {
        GymFront front = classes.front();
        model.addAttribute("gym", front.gym());
        model.addAttribute("offers", front.offers().stream().map(OfferLine::of).toList());
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}
