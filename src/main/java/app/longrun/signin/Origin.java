package app.longrun.signin;

import app.longrun.throttle.TrySource;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a try comes from: a network, and perhaps a device this account has been signed in on before. */
final class Origin extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;
    private static final int NETWORK_BYTES = 8;
    private static final String UNKNOWN = "unknown";

    private final String network;
    private final @Nullable String device;

    Origin(HttpServletRequest request, @Nullable String device) {
        super(request);
        this.network = network(request.getRemoteAddr());
        this.device = device;
    }

    /** What is counted for {@code typed}. */
    static TrySource source(Authentication typed) {
        return typed.getDetails() instanceof Origin origin
                ? TrySource.ofPassword(typed.getName(), origin.network(), origin.device())
                : TrySource.ofPassword(typed.getName(), UNKNOWN, null);
    }

    String network() {
        return network;
    }

    @Nullable
    String device() {
        return device;
    }

    /** One IPv4 address, or a /64 of IPv6: what one household or server is given. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            return HexFormat.of()
                    .formatHex(parsed instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin that
                && super.equals(that)
                && network.equals(that.network)
                && Objects.equals(device, that.device);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
