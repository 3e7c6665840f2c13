package app.longrun.privacy.ui;

import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.privacy.OwnHistory;
import app.longrun.privacy.OwnPage;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody did in a gym, also after they have left it. */
@Controller
@Needs(Permission.OWN_HISTORY)
class OwnHistoryPage {

    private final OwnHistory history;
    private final MessageSource words;

    OwnHistoryPage(OwnHistory history, MessageSource words) {
        this.history = history;
        this.words = words;
    }

    @GetMapping("/g/{gym}/own")
    String show(@RequestParam(defaultValue = "1") String page, Model model) {
        OwnPage own = history.page(page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1);
        model.addAttribute("own", own);
        model.addAttribute(
                "sessions",
                own.sessions().stream()
                        .map(session -> SessionWords.of(session, words))
                        .toList());
        return "privacy/own";
    }
}
