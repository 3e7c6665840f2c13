package app.longrun.sessions;

import app.longrun.platform.CookieName;
import app.longrun.platform.Secret;
import app.longrun.securitylog.SecurityEvent;
import app.longrun.securitylog.SecurityLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;

/**
 * Brings a device back that its person asked to stay signed in on. Its cookie names the device and carries a secret that
 * each return replaces (after Barry Jaspan, "Improved persistent login cookie best practice"). Who is only remembered has
 * proved nothing today: no factor comes with it.
 */
@Component
class RememberedDevices extends AbstractRememberMeServices {

    static final String COOKIE = "longrun-stay";

    private final RememberedRecords remembered;
    private final DeviceRecords devices;
    private final SecurityLog log;

    RememberedDevices(
            UserDetailsService people,
            RememberedRecords remembered,
            DeviceRecords devices,
            SecurityLog log,
            @Value("${server.servlet.session.cookie.secure}") boolean isSecure) {
        // The key only says, within one request, that this very application remembered somebody.
        super(UUID.randomUUID().toString(), people);
        this.remembered = remembered;
        this.devices = devices;
        this.log = log;
        setCookieName(CookieName.of(COOKIE, isSecure));
        setParameter("stay");
        setUseSecureCookie(isSecure);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication successfulAuthentication) {
        CurrentDevice.get().ifPresent(id -> hand(id, remembered.remember(id), request, response));
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        DeviceId id = device(cookie);
        return switch (remembered.comeBack(id, Secret.from(cookie[1]))) {
            case Return.Welcome welcome -> {
                if (welcome.next() != null) {
                    hand(id, welcome.next(), request, response);
                }
                CurrentDevice.noteReturning(request, id);
                yield getUserDetailsService().loadUserByUsername(welcome.email());
            }
            case Return.Stolen stolen -> {
                log.ofPerson(SecurityEvent.STOLEN_COOKIE, stolen.person().id(), "signed out everywhere");
                throw new InvalidCookieException("Shown twice");
            }
            case Return.Unknown unknown -> throw new InvalidCookieException("Not remembered");
        };
    }

    /** To sign out is to be forgotten. */
    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        super.logout(request, response, authentication);
        CurrentDevice.get().ifPresent(devices::end);
    }

    private void hand(DeviceId id, Secret secret, HttpServletRequest request, HttpServletResponse response) {
        setCookie(
                new String[] {id.id().toString(), secret.text()},
                Math.toIntExact(RememberedRecords.REMEMBERED.toSeconds()),
                request,
                response);
    }

    private static DeviceId device(String[] cookie) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("Not two parts");
        }
        try {
            return new DeviceId(UUID.fromString(cookie[0]));
        } catch (IllegalArgumentException e) {
            throw new InvalidCookieException("No device");
        }
    }
}
