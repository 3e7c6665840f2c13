package app.longrun.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours: the log has all of it under a number, and the person gets the number to quote and nothing else. */
public record Incident(String number) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Writes {@code fault} to the log under a fresh number. */
    public static Incident of(Throwable fault) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        Incident incident = new Incident(HexFormat.of().formatHex(bytes));
        LOG.atError().setCause(fault).addKeyValue("incident", incident.number()).log("Incident {}", incident.number());
        return incident;
    }
}
