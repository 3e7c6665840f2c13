package app.longrun.identity;

import app.longrun.platform.EmailAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The people who run Longrun: named where it is deployed, so that nobody becomes one through the application. */
@Component
class Operators {

    private final Set<String> emails;

    Operators(@Value("${longrun.operators}") List<String> emails) {
        this.emails = emails.stream()
                .filter(email -> !email.isBlank())
                .map(email -> new EmailAddress(email.strip()).value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever is signed in, if they are an operator and have proved more than a password. */
    Optional<SignedIn> in(@Nullable Authentication authentication) {
        return SignedIn.in(authentication)
                .filter(person -> emails.contains(person.getUsername()))
                .filter(person -> Factors.of(authentication).hasSecond());
    }
}
