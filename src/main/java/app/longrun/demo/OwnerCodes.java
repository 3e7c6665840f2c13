package app.longrun.demo;

import app.longrun.identity.PersonId;
import app.longrun.identity.Registrar;
import app.longrun.platform.EmailAddress;
import app.longrun.signin.OneTimeCodes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The authenticators of the demo's owners, whose codes the demo shows to whoever tries it out. */
@Component
class OwnerCodes {

    private final Registrar registrar;
    private final OneTimeCodes codes;

    OwnerCodes(Registrar registrar, OneTimeCodes codes) {
        this.registrar = registrar;
        this.codes = codes;
    }

    /** Gives every owner of the demo an authenticator with a secret that follows from the address, unless they have one. */
    void give() {
        owners().forEach(owner -> registrar.find(owner).ifPresent(person -> codes.give(person, secret(owner))));
    }

    /** The codes of now, one for each owner. */
    List<OwnerCode> now() {
        return owners().stream()
                .flatMap(owner -> code(owner).map(code -> new OwnerCode(owner, code)).stream())
                .toList();
    }

    private Optional<String> code(EmailAddress owner) {
        Optional<PersonId> person = registrar.find(owner);
        return person.flatMap(codes::current);
    }

    private static List<EmailAddress> owners() {
        return Arrays.stream(DemoGym.values())
                .map(gym -> Cast.email(gym, 0, gym.names().getFirst()))
                .toList();
    }

    private static byte[] secret(EmailAddress owner) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(owner.value().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-1", e);
        }
    }
}
