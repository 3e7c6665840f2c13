package app.longrun.passkeys.ui;

import app.longrun.passkeys.MyPasskeys;
import app.longrun.platform.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Adds a passkey: the page asks for its name, its script has the device make it. Answers to the script are plain words. */
@Controller
@RequestMapping("/account/passkeys/new")
class NewPasskeyPage {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private final HttpSessionPublicKeyCredentialCreationOptionsRepository asked =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final MyPasskeys passkeys;
    private final MessageSource words;

    NewPasskeyPage(MyPasskeys passkeys, MessageSource words) {
        this.passkeys = passkeys;
        this.words = words;
    }

    /** Asks for a fresh proof here, where it is easy to come back to. */
    @GetMapping
    String show() {
        passkeys.begin();
        return "account/new-passkey";
    }

    @PostMapping("/options")
    ResponseEntity<String> options(HttpServletRequest request, HttpServletResponse response) {
        try {
            PublicKeyCredentialCreationOptions options = passkeys.begin();
            asked.save(request, response, options);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsString(options));
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    @PostMapping
    ResponseEntity<String> add(@RequestBody String body, HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialCreationOptions options = asked.load(request);
        asked.save(request, response, null);
        try {
            if (options == null) {
                throw new Refusal("passkeys.error.made");
            }
            passkeys.add(options, JSON.readValue(body, RelyingPartyPublicKey.class));
            return ResponseEntity.noContent().build();
        } catch (Refusal refusal) {
            return refused(refusal);
        } catch (JacksonException | IllegalArgumentException e) {
            return refused(new Refusal("passkeys.error.made"));
        }
    }

    private ResponseEntity<String> refused(Refusal refusal) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .contentType(MediaType.TEXT_PLAIN)
                .body(words.getMessage(refusal.key(), refusal.arguments(), Locale.ENGLISH));
    }
}
