package app.longrun.signin;

import app.longrun.identity.Factors;
import app.longrun.identity.SecondFactor;
import app.longrun.identity.SecondFactors;
import app.longrun.identity.SignedIn;
import app.longrun.identity.StepUpNeededException;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.FactorAuthorizationDecision;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.authorization.RequiredFactorError;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.DelegatingMissingAuthorityAccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** Leads whoever lacks a proof to the page that asks for it, and from there back. */
@Component
public class MissingProof {

    /** The same place in the session as everybody's. */
    static final HttpSessionRequestCache ASKED = new HttpSessionRequestCache();

    private final SecondFactors secondFactors;

    MissingProof(SecondFactors secondFactors) {
        this.secondFactors = secondFactors;
    }

    /** Denies for want of a second factor and of nothing else. */
    public static AuthorizationResult ofSecondFactor() {
        return new FactorAuthorizationDecision(List.of(RequiredFactorError.createMissing(
                RequiredFactor.withAuthority(Factors.CODE).build())));
    }

    /** Handles what a proof would open; {@code closed} handles the rest. */
    public AccessDeniedHandler handler(AccessDeniedHandler closed) {
        DelegatingMissingAuthorityAccessDeniedHandler handler = DelegatingMissingAuthorityAccessDeniedHandler.builder()
                .addEntryPointFor(
                        (request, response, missing) -> {
                            if (HttpMethod.GET.matches(request.getMethod())) {
                                ASKED.saveRequest(request, response);
                            }
                            response.sendRedirect(second(request));
                        },
                        Factors.CODE)
                .addEntryPointFor(
                        (request, response, stale) -> response.sendRedirect(confirm(request)),
                        StepUpNeededException.FRESH_PROOF)
                .build();
        handler.setDefaultAccessDeniedHandler(closed);
        return handler;
    }

    private String second(HttpServletRequest request) {
        Set<SecondFactor> kept = SignedIn.in(SecurityContextHolder.getContext().getAuthentication())
                .map(person -> secondFactors.of(person.id()))
                .orElseGet(Set::of);
        if (kept.contains(SecondFactor.CODE)) {
            return SignInAddress.CODE;
        }
        return kept.isEmpty() ? SignInAddress.SET_UP : confirm(request);
    }

    private static String confirm(HttpServletRequest request) {
        return confirm(
                HttpMethod.GET.matches(request.getMethod())
                        ? here(request)
                        : pathOf(request.getHeader(HttpHeaders.REFERER)));
    }

    /** The page that asks for a fresh proof and then goes to {@code path}, if that is a place within Longrun. */
    public static String confirm(@Nullable String path) {
        return SignInAddress.CONFIRM
                + LocalPath.from(path)
                        .map(next -> "?next=" + URLEncoder.encode(next.path(), StandardCharsets.UTF_8))
                        .orElse("");
    }

    private static String here(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /** A form that was sent is opened again: what was typed may be gone, but nothing was done half. */
    private static @Nullable String pathOf(@Nullable String referer) {
        try {
            return referer == null ? null : URI.create(referer).getRawPath();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
