package app.longrun.people;

import app.longrun.Http;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens a plain page and sends one of its forms, with the token that stands in it. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Http http;

    public Browser(Http http) {
        this.http = http;
    }

    public Http http() {
        return http;
    }

    public int open(String path) {
        return http.get(path);
    }

    /** Sends a form of the page at {@code page} to {@code action}. */
    public int send(String page, String action, Map<String, String> fields) {
        http.get(page);
        Matcher token = TOKEN.matcher(http.body());
        Map<String, String> form = new HashMap<>(fields);
        if (token.find()) {
            form.put("_csrf", token.group(1));
        }
        return http.post(action, form);
    }
}
