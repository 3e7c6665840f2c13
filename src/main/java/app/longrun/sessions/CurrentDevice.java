package app.longrun.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The device behind a session, as noted in it. */
final class CurrentDevice {

    private static final String KEY = DeviceId.class.getName();

    private CurrentDevice() {}

    static Optional<DeviceId> of(HttpSession session) {
        return Optional.ofNullable((DeviceId) session.getAttribute(KEY));
    }

    static void note(HttpSession session, DeviceId id) {
        session.setAttribute(KEY, id);
    }

    /** A remembered device that comes back, before it has a session. */
    static Optional<DeviceId> returning(HttpServletRequest request) {
        return Optional.ofNullable((DeviceId) request.getAttribute(KEY));
    }

    static void noteReturning(HttpServletRequest request, DeviceId id) {
        request.setAttribute(KEY, id);
    }

    /** The request that is being served, if any. */
    static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
                ? Optional.of(served.getRequest())
                : Optional.empty();
    }

    /** The device of the request that is being served. */
    static Optional<DeviceId> get() {
        return request()
                .flatMap(request -> Optional.ofNullable(request.getSession(false)))
                .flatMap(CurrentDevice::of);
    }
}
