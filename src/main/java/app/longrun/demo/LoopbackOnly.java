package app.longrun.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** The demo's passwords are printed, so nobody but the person at this machine may reach it. */
final class LoopbackOnly {

    private LoopbackOnly() {}

    /** Throws {@link NotOnLoopbackException} unless {@code address}, where the server will listen, is this machine's own. */
    static void check(@Nullable String address) {
        if (address == null || !isLoopback(address)) {
            throw new NotOnLoopbackException(address == null || address.isBlank() ? "every address" : address);
        }
    }

    static boolean isLoopback(String address) {
        try {
            // A blank name would be resolved to loopback, but a server takes it as every address.
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
