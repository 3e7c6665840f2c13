package app.longrun.identity;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a person in for the length of a piece of work on this thread. */
public final class TestSignIn {

    private TestSignIn() {}

    public static <T> T as(PersonId person, String email, String name, Callable<T> work) {
        SignedIn principal = new SignedIn(person, email, name, null);
        return with(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()), work);
    }

    /** Signs a person in until {@link #leave()}. */
    public static void stay(PersonId person, String email, String name) {
        SignedIn principal = new SignedIn(person, email, name, null);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
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
