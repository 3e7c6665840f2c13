package app.longrun.plan.ui;

import app.longrun.calendar.SessionId;
import app.longrun.identity.Needs;
import app.longrun.identity.Permission;
import app.longrun.plan.Sheet;
import app.longrun.plan.TodaysPlan;
import app.longrun.tenancy.Gym;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A picture of one's own session, shown before it is saved; it leaves the application only in its member's hands. */
@Controller
@RequestMapping("/g/{gym}/plan/session/{session}")
@Needs(Permission.FOLLOW_PLAN)
class CardPage {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final TodaysPlan plan;
    private final MessageSource messages;

    CardPage(TodaysPlan plan, MessageSource messages) {
        this.plan = plan;
        this.messages = messages;
    }

    @GetMapping("/card")
    String show(@PathVariable String gym, @PathVariable String session, Model model) {
        Sheet sheet = find(session);
        model.addAttribute(
                "address",
                "g/%s/plan/session/%s".formatted(gym, sheet.session().id().id()));
        model.addAttribute("alt", card(sheet).words());
        return "plan/card";
    }

    @GetMapping("/card.svg")
    ResponseEntity<byte[]> picture(@PathVariable String session) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(card(find(session)).svg().getBytes(StandardCharsets.UTF_8));
    }

    private ShareCard card(Sheet sheet) {
        Gym gym = plan.gym();
        return new ShareCard(
                sheet,
                gym.name(),
                gym.accent(),
                (key, arguments) -> messages.getMessage(key, arguments, Locale.ENGLISH));
    }

    /** Only what was done and told is worth a card. */
    private Sheet find(String typed) {
        return SessionId.from(typed)
                .flatMap(plan::session)
                .filter(Sheet::isTold)
                .orElseThrow(CardPage::nothingHere);
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
