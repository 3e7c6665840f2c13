package app.longrun.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * How somebody has proved who they are, as Spring Security's factor authorities tell it.
 *
 * @param provedAt when each factor was proved last in this session
 */
public record Factors(Map<String, Instant> provedAt) {

    /** A one-time code from an authenticator, or a recovery code. */
    public static final String CODE = "FACTOR_CODE";

    public static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    public static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;

    private static final Set<String> SECOND = Set.of(CODE, PASSKEY);

    public Factors {
        provedAt = Map.copyOf(provedAt);
    }

    /** What {@code authentication} carries; nothing for a visitor, or for whoever was only remembered. */
    public static Factors of(@Nullable Authentication authentication) {
        Map<String, Instant> proved = new HashMap<>();
        if (authentication != null && authentication.isAuthenticated()) {
            authentication.getAuthorities().stream()
                    .filter(FactorGrantedAuthority.class::isInstance)
                    .map(FactorGrantedAuthority.class::cast)
                    .forEach(factor ->
                            proved.merge(factor.getAuthority(), factor.getIssuedAt(), (a, b) -> a.isAfter(b) ? a : b));
        }
        return new Factors(proved);
    }

    /** Whether more than a password was proved: a code, or a passkey, which is two factors in one. */
    public boolean hasSecond() {
        return provedAt.keySet().stream().anyMatch(SECOND::contains);
    }

    /** When the strongest kind of proof in this session was given last. */
    public Optional<Instant> newest() {
        return newest(hasSecond());
    }

    /** When a second factor, or any factor at all, was proved last. */
    Optional<Instant> newest(boolean ofSecond) {
        Stream<Map.Entry<String, Instant>> proofs = provedAt.entrySet().stream();
        return (ofSecond ? proofs.filter(proof -> SECOND.contains(proof.getKey())) : proofs)
                .map(Map.Entry::getValue)
                .max(Instant::compareTo);
    }
}
