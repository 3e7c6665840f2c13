package app.longrun.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a person in for the length of a piece of work on this thread. */
public final class TestSignIn {

    private TestSignIn() {}

    /** With a password and a code, both given just now. */
    public static <T> T as(PersonId person, String email, String name, Callable<T> work) {
        return as(person, email, name, both(Instant.now()), work);
    }

    /** With these proofs and no others, as {@code Factors} names them. */
    public static <T> T as(
            PersonId person, String email, String name, Map<String, Instant> provedAt, Callable<T> work) {
        return with(authentication(person, email, name, provedAt), work);
    }

    /** Signs a person in until {@link #leave()}, with a password and a code. */
    public static void stay(PersonId person, String email, String name) {
        stay(person, email, name, both(Instant.now()));
    }

    /** Signs a person in until {@link #leave()}, with these proofs and no others. */
    public static void stay(PersonId person, String email, String name, Map<String, Instant> provedAt) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person, email, name, provedAt));
        SecurityContextHolder.setContext(context);
    }

    /** A password and a code, both given at {@code at}. */
    public static Map<String, Instant> both(Instant at) {
        return Map.of(Factors.PASSWORD, at, Factors.CODE, at);
    }

    /** Just a password, given at {@code at}. */
    public static Map<String, Instant> justAPassword(Instant at) {
        return Map.of(Factors.PASSWORD, at);
    }

    private static Authentication authentication(
            PersonId person, String email, String name, Map<String, Instant> provedAt) {
        List<FactorGrantedAuthority> proofs = provedAt.entrySet().stream()
                .map(proof -> FactorGrantedAuthority.withAuthority(proof.getKey())
                        .issuedAt(proof.getValue())
                        .build())
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person, email, name, null), null, proofs);
    }

    public static void leave() {
        SecurityContextHolder.clearContext();
    }

    public static <T> T asNobody(Callable<T> work) {
        return with(null, work);
    }

    private static <T> T with(@Nullable Authentication authentication, Callable<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
