package app.longrun.securitylog;

import app.longrun.keys.SignInKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes down, to the logger {@code security}, what happened to the locks: what, to whom, from where, at which address.
 * No secret, no mail address (an account that was typed is a keyed hash) and no line break gets in, whatever is given.
 */
@Component
public class SecurityLog {

    static final String NAME = "security";

    private static final Logger LOG = LoggerFactory.getLogger(NAME);
    private static final int LONGEST = 200;
    private static final int HASH_BYTES = 8;

    private final SignInKey key;

    SecurityLog(SignInKey key) {
        this.key = key;
    }

    /** Writes {@code event} about the request that is being served, and about a person by their id. */
    public void ofPerson(SecurityEvent event, UUID person, String detail) {
        write(event, "person", person.toString(), detail);
    }

    /** Writes {@code event} about the account somebody typed, which need not exist. */
    public void ofAccount(SecurityEvent event, String typed, String detail) {
        write(event, "account", hash(typed), detail);
    }

    /** Writes {@code event} about whoever sent the request. */
    public void ofSomebody(SecurityEvent event, String detail) {
        write(event, "person", "", detail);
    }

    /** Writes {@code event} about a request that is turned away before the application sees it. */
    public void ofRequest(SecurityEvent event, HttpServletRequest request, String detail) {
        about(line(event, detail), request).log(event.word());
    }

    private void write(SecurityEvent event, String kind, String whom, String detail) {
        LoggingEventBuilder line = line(event, detail).addKeyValue(kind, clean(whom));
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served) {
            line = about(line, served.getRequest());
        }
        line.log(event.word());
    }

    private static LoggingEventBuilder line(SecurityEvent event, String detail) {
        return LOG.atLevel(level(event)).addKeyValue("what", event.word()).addKeyValue("detail", clean(detail));
    }

    private static LoggingEventBuilder about(LoggingEventBuilder line, HttpServletRequest request) {
        return line.addKeyValue("from", clean(request.getRemoteAddr()))
                .addKeyValue("method", clean(request.getMethod()))
                .addKeyValue("path", SecretPath.without(clean(request.getRequestURI())));
    }

    private static Level level(SecurityEvent event) {
        return switch (event) {
            case SIGNED_IN, SIGNED_OUT -> Level.INFO;
            default -> Level.WARN;
        };
    }

    /** The same for the same account, so that tries can be put together, and of no use without the key. */
    private String hash(String typed) {
        byte[] mac = key.mac("security log", typed.strip().toLowerCase(Locale.ROOT));
        return HexFormat.of().formatHex(Arrays.copyOf(mac, HASH_BYTES));
    }

    static String clean(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}]", "_");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
