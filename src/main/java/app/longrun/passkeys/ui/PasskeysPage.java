package app.longrun.passkeys.ui;

import app.longrun.passkeys.MyPasskeys;
import app.longrun.passkeys.Passkey;
import app.longrun.passkeys.PasskeyId;
import app.longrun.passkeys.PasskeyName;
import app.longrun.platform.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Lists one's passkeys, and gives each a new name or takes it away. */
@Controller
@RequestMapping("/account/passkeys")
class PasskeysPage {

    private static final String LIST = "redirect:/account/passkeys";

    private final MyPasskeys passkeys;
    private final MessageSource words;

    PasskeysPage(MyPasskeys passkeys, MessageSource words) {
        this.passkeys = passkeys;
        this.words = words;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute(
                "passkeys", passkeys.all().stream().map(PasskeyLine::of).toList());
        return "account/passkeys";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        Passkey passkey = find(id);
        return one(passkey, passkey.name().value(), model);
    }

    @PostMapping("/{id}/rename")
    String rename(
            @PathVariable String id,
            @RequestParam(name = "name", defaultValue = "") String typed,
            Model model,
            HttpServletResponse response) {
        Passkey passkey = find(id);
        try {
            passkeys.rename(passkey.id(), new PasskeyName(typed));
            return LIST;
        } catch (Refusal refusal) {
            return refused(passkey, typed, refusal, model, response);
        }
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, Model model, HttpServletResponse response) {
        Passkey passkey = find(id);
        try {
            passkeys.remove(passkey.id());
            return LIST;
        } catch (Refusal refusal) {
            return refused(passkey, passkey.name().value(), refusal, model, response);
        }
    }

    private String refused(Passkey passkey, String typed, Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("error", words.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH));
        return one(passkey, typed, model);
    }

    private static String one(Passkey passkey, String typed, Model model) {
        model.addAttribute("passkey", PasskeyLine.of(passkey));
        model.addAttribute("name", typed);
        return "account/passkey";
    }

    private Passkey find(String typed) {
        try {
            return passkeys.find(new PasskeyId(UUID.fromString(typed))).orElseThrow(PasskeysPage::nothingHere);
        } catch (IllegalArgumentException e) {
            throw nothingHere();
        }
    }

    private static ResponseStatusException nothingHere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
