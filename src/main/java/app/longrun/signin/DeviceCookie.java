package app.longrun.signin;

import app.longrun.identity.Factors;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import app.longrun.keys.SignInKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Marks a browser on which an account was signed in completely. It opens nothing; it only sets the browser's tries apart
 * from those of whoever attacks the account. The mark is signed for one account, and nothing of it is stored.
 */
@Component
public class DeviceCookie implements SessionAuthenticationStrategy {

    private static final String NAME = "longrun-device";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MARK_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SignInKey key;
    private final SecondFactors secondFactors;
    private final boolean isSecure;

    DeviceCookie(SignInKey key, SecondFactors secondFactors, @Value("${longrun.web.secure:true}") boolean isSecure) {
        this.key = key;
        this.secondFactors = secondFactors;
        this.isSecure = isSecure;
    }

    @Override
    public void onAuthentication(
            @Nullable Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        SignedIn.in(authentication)
                .filter(person -> Factors.of(authentication).hasSecond() || !secondFactors.isKeptBy(person.id()))
                .filter(person -> device(request, person.getUsername()) == null)
                .ifPresent(person -> response.addHeader(HttpHeaders.SET_COOKIE, cookie(person.getUsername())));
    }

    /** Where a try for {@code account} comes from. */
    Origin origin(HttpServletRequest request, String account) {
        return new Origin(request, device(request, account));
    }

    private @Nullable String device(HttpServletRequest request, String account) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return null;
        }
        String[] parts = cookie.getValue().split("[.]", -1);
        return parts.length == 2
                        && MessageDigest.isEqual(
                                signature(parts[0], account).getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                                parts[1].getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                ? parts[0]
                : null;
    }

    private String cookie(String account) {
        byte[] bytes = new byte[MARK_BYTES];
        random.nextBytes(bytes);
        String mark = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return ResponseCookie.from(NAME, mark + '.' + signature(mark, account))
                .path("/sign-in")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    private String signature(String mark, String account) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.mac("device", mark, account.strip().toLowerCase(Locale.ROOT)));
    }
}
