package app.longrun.notices.ui;

import app.longrun.notices.MailStop;
import app.longrun.platform.Secret;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where the last link of a mail leads: looking changes nothing, a post stops the mails, also one that a mail program sends. */
@Controller
@RequestMapping("/notice-mails/{gym}/{token}")
class StopPage {

    private final MailStop mails;

    StopPage(MailStop mails) {
        this.mails = mails;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        boolean isMailed =
                mails.isMailed(Secret.from(token)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("gym", mails.gym());
        model.addAttribute("isMailed", isMailed);
        model.addAttribute("choices", NoticesNavigation.choices(mails.gym().slug()));
        return "notices/stop";
    }

    /** Answers with the page itself: mail programs follow no redirect. */
    @PostMapping
    String stop(@PathVariable String token, Model model, HttpServletResponse response) {
        mails.stop(Secret.from(token));
        return show(token, model, response);
    }
}
