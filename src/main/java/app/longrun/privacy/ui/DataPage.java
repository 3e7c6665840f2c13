package app.longrun.privacy.ui;

import app.longrun.calendar.TrainingConsents;
import app.longrun.platform.Download;
import app.longrun.platform.Refusal;
import app.longrun.privacy.Erasures;
import app.longrun.privacy.MyData;
import app.longrun.runners.StoredHealth;
import app.longrun.tenancy.GymSlug;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own data: what is kept where, the file of all of it, consent, and erasing it. */
@Controller
@RequestMapping(DataPage.ADDRESS)
class DataPage {

    static final String ADDRESS = "/account/data";

    private static final String EVERYWHERE = "everywhere";

    private final MyData data;
    private final TrainingConsents training;
    private final Erasures erasures;
    private final MessageSource words;

    DataPage(MyData data, TrainingConsents training, Erasures erasures, MessageSource words) {
        this.data = data;
        this.training = training;
        this.erasures = erasures;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String done, Model model) {
        model.addAttribute("done", done != null && done.matches("consent|revoked|erased|shared|unshared") ? done : "");
        return page(model, "", "", "");
    }

    @PostMapping("/export")
    @Nullable
    String export(Model model, HttpServletResponse response) throws IOException {
        try {
            new Download("longrun-my-data.zip", "application/zip").send(response, data::export);
            return null;
        } catch (Refusal refusal) {
            return refused(model, response, refusal, "", "");
        }
    }

    @PostMapping("/consent")
    String consent(@RequestParam String gym, @RequestParam String choice, Model model, HttpServletResponse response) {
        try {
            GymSlug slug = slug(gym);
            switch (choice) {
                case "give" -> data.giveConsent(slug);
                case "keep" -> data.revokeConsent(slug, StoredHealth.KEPT_PRIVATE);
                case "delete" -> data.revokeConsent(slug, StoredHealth.DELETED);
                default -> throw new Refusal("privacy.consent.choice");
            }
            return "redirect:%s?done=%s".formatted(ADDRESS, choice.equals("give") ? "consent" : "revoked");
        } catch (Refusal refusal) {
            return refused(model, response, refusal, "", "");
        }
    }

    @PostMapping("/shared-training")
    String shareTraining(@RequestParam String choice, Model model, HttpServletResponse response) {
        switch (choice) {
            case "give" -> training.give();
            case "revoke" -> training.revoke();
            default -> {
                return refused(model, response, new Refusal("privacy.shared.choice"), "", "");
            }
        }
        return "redirect:%s?done=%s".formatted(ADDRESS, choice.equals("give") ? "shared" : "unshared");
    }

    @PostMapping("/erase")
    String erase(
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String typed,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        try {
            if (scope.equals(EVERYWHERE)) {
                erasures.eraseEverywhere(typed);
                new SecurityContextLogoutHandler().logout(request, response, authentication);
                return "redirect:" + ErasedPage.ADDRESS;
            }
            erasures.eraseIn(slug(scope), typed);
            return "redirect:%s?done=erased".formatted(ADDRESS);
        } catch (Refusal refusal) {
            return refused(model, response, refusal, scope, typed);
        }
    }

    private String refused(Model model, HttpServletResponse response, Refusal refusal, String scope, String typed) {
        response.setStatus(
                refusal.key().equals("privacy.export.often")
                        ? HttpStatus.TOO_MANY_REQUESTS.value()
                        : HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("done", "");
        return page(model, words.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH), scope, typed);
    }

    private String page(Model model, String problem, String scope, String typed) {
        model.addAttribute("places", data.places());
        Instant givenAt = training.mine().givenAt();
        model.addAttribute("sharedSince", givenAt == null ? null : givenAt.atZone(ZoneOffset.UTC));
        model.addAttribute("problem", problem);
        model.addAttribute("scope", scope);
        model.addAttribute("typed", typed);
        return "privacy/data";
    }

    private static GymSlug slug(String typed) {
        return GymSlug.from(typed).orElseThrow(() -> new Refusal("privacy.gym.unknown"));
    }
}
