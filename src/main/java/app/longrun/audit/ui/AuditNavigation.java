package app.longrun.audit.ui;

import app.longrun.audit.AuditAsked;
import app.longrun.audit.AuditCursor;
import app.longrun.tenancy.GymSlug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** The addresses of the trail, relative to the application's base; filters and place stand in them. */
@NamedInterface("navigation")
public final class AuditNavigation {

    private AuditNavigation() {}

    /** The newest entries. */
    public static String audit(GymSlug gym) {
        return "g/%s/audit".formatted(gym);
    }

    static String older(GymSlug gym, AuditAsked asked, AuditCursor before) {
        Map<String, String> query = query(asked);
        query.put("before", before.toString());
        return audit(gym) + text(query);
    }

    static String newest(GymSlug gym, AuditAsked asked) {
        return audit(gym) + text(query(asked));
    }

    static String csv(GymSlug gym, AuditAsked asked) {
        return "g/%s/files/audit.csv%s".formatted(gym, text(query(asked)));
    }

    private static Map<String, String> query(AuditAsked asked) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("who", asked.who());
        query.put("action", asked.action());
        query.put("subject", asked.subject());
        query.put("from", asked.from());
        query.put("to", asked.to());
        return query;
    }

    private static String text(Map<String, String> query) {
        String text = query.entrySet().stream()
                .filter(part -> !part.getValue().isEmpty())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }
}
