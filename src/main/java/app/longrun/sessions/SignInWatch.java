package app.longrun.sessions;

import app.longrun.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Gives every session a device the moment somebody is signed in there, whichever way they came; a session that slipped
 * through is refused at its next request.
 */
@Component
class SignInWatch implements HttpSessionAttributeListener {

    private final DeviceRecords records;
    private final Duration idle;

    SignInWatch(DeviceRecords records, @Value("${longrun.sessions.idle}") Duration idle) {
        this.records = records;
        this.idle = idle;
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        watch(event);
    }

    /** The event carries what was there before; what is there now has to be read. */
    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        watch(event);
    }

    private void watch(HttpSessionBindingEvent event) {
        if (event.getName().equals(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)) {
            HttpSession session = event.getSession();
            personIn(session).ifPresent(person -> note(session, person));
        }
    }

    private void note(HttpSession session, SignedIn person) {
        Optional<DeviceId> before = CurrentDevice.of(session);
        if (before.filter(id -> records.belongsTo(id, person.id())).isPresent()) {
            return;
        }
        before.ifPresent(records::end);
        CurrentDevice.note(session, device(person));
        session.setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
    }

    private DeviceId device(SignedIn person) {
        Optional<HttpServletRequest> request = CurrentDevice.request();
        return request.flatMap(CurrentDevice::returning)
                .filter(id -> records.belongsTo(id, person.id()))
                .orElseGet(() -> records.open(
                        person.id(),
                        DeviceName.of(header(request.orElse(null))),
                        request.map(found -> ShortAddress.of(found.getRemoteAddr()))
                                .orElse("")));
    }

    private static @Nullable String header(@Nullable HttpServletRequest request) {
        return request == null ? null : request.getHeader("User-Agent");
    }

    static Optional<SignedIn> personIn(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                ? SignedIn.in(context.getAuthentication())
                : Optional.empty();
    }
}
