package app.longrun.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.longrun.identity.Factors;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import app.longrun.keys.SignInKey;
import app.longrun.platform.CookieName;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Marks a browser on which an account was signed in completely. It opens nothing; it only sets the browser's tries apart
 * from those of whoever attacks the account. The mark is signed for one account, and nothing of it is stored.
 */
@Component
public class DeviceCookie implements SessionAuthenticationStrategy {

    private static final String WORD = "longrun-device";
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int MARK_BYTES = 16;
    private static final HeaderWriter NEW_HANDS = Wipe.newHands();

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
                .ifPresent(person -> {
                    response.addHeader(HttpHeaders.SET_COOKIE, cookie(person.getUsername()));
                    NEW_HANDS.writeHeaders(request, response);
                });
    }

    /** Where a try for {@code account} comes from. */
    Origin origin(HttpServletRequest request, String account) {
        return new Origin(request, device(request, account));
    }

    private @Nullable String device(HttpServletRequest request, String account) {
        Cookie cookie = WebUtils.getCookie(request, name());
        if (cookie == null) {
            return null;
        }
        String[] parts = cookie.getValue().split("[.]", -1);
        return parts.length == 2
                        && signatures(parts[0], account)
                                .anyMatch(ours ->
                                        MessageDigest.isEqual(ours.getBytes(US_ASCII), parts[1].getBytes(US_ASCII)))
                ? parts[0]
                : null;
    }

    private String cookie(String account) {
        byte[] bytes = new byte[MARK_BYTES];
        random.nextBytes(bytes);
        String mark = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return ResponseCookie.from(
                        name(),
                        mark + '.' + signatures(mark, account).findFirst().orElseThrow())
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }

    /** By the key of now, then by those before it. */
    private Stream<String> signatures(String mark, String account) {
        return key.macs("device", mark, account.strip().toLowerCase(Locale.ROOT))
                .map(mac -> Base64.getUrlEncoder().withoutPadding().encodeToString(mac));
    }

    private String name() {
        return CookieName.of(WORD, isSecure);
    }
}
