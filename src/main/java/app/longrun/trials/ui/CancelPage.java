package app.longrun.trials.ui;

import app.longrun.platform.Secret;
import app.longrun.trials.ClaimId;
import app.longrun.trials.ClaimState;
import app.longrun.trials.ClaimedClass;
import app.longrun.trials.FreeClasses;
import app.longrun.trials.TrialClaims;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where the link in the mail leads: look first, then give the place back with a button. */
@Controller
@RequestMapping("/free-class/{gym}/cancel/{claim}/{token}")
class CancelPage {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private final TrialClaims claims;
    private final FreeClasses classes;
    private final Clock clock;

    CancelPage(TrialClaims claims, FreeClasses classes, Clock clock) {
        this.claims = claims;
        this.classes = classes;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String claim, @PathVariable String token, Model model, HttpServletResponse response) {
        ClaimedClass found = find(claim, token);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("gym", classes.gym());
        model.addAttribute("scheduled", found.on());
        model.addAttribute("when", WHEN.format(found.on().startsAt()));
        model.addAttribute("isAhead", found.isAhead(clock.instant()));
        model.addAttribute("isGivenBack", found.state() == ClaimState.CANCELLED);
        return "free-class/cancel";
    }

    /** Leads back to the page, which says what has become of the place. */
    @PostMapping
    String giveBack(@PathVariable String claim, @PathVariable String token) {
        ClaimedClass found = find(claim, token);
        claims.cancel(found.id(), Secret.from(token));
        return "redirect:/free-class/%s/cancel/%s/%s"
                .formatted(classes.gym().slug(), found.id().id(), token);
    }

    private ClaimedClass find(String claim, String token) {
        return claims.find(parse(claim), Secret.from(token)).orElseThrow(CancelPage::nothingHere);
    }

    private static ClaimId parse(String typed) {
        try {
            return new ClaimId(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            throw nothingHere();
        }
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
