package app.longrun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's browser without the screen: keeps cookies, follows no redirect, sends what a browser would send. */
public final class Http {

    private static final String PASSWORD = "longrun-demo";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String origin;
    private @Nullable HttpResponse<String> last;

    private Http(int port) {
        this.origin = "http://localhost:" + port;
    }

    public static Http anonymous(int port) {
        return new Http(port);
    }

    /** Signs one of the demo's people in. */
    public static Http signedIn(int port, String email) {
        Http http = new Http(port);
        int status = http.post("/sign-in", Map.of("username", email, "password", PASSWORD));
        if (status != 302 || http.location().contains("error")) {
            throw new IllegalStateException("Sign-in of " + email + " answered " + status + " " + http.location());
        }
        return http;
    }

    /** The status of a GET. */
    public int get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).GET());
    }

    /** The status of a form sent from our own page. */
    public int post(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public String body() {
        return answer().body();
    }

    /** Where the last answer sends the browser. */
    public String location() {
        return header("Location");
    }

    /** A header of the last answer; empty when it has none. */
    public String header(String name) {
        return answer().headers().firstValue(name).orElse("");
    }

    /** What the session's cookie holds. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("longrun"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> answer() {
        if (last == null) {
            throw new IllegalStateException("Nothing was sent yet");
        }
        return last;
    }

    private int send(HttpRequest.Builder request) {
        try {
            last = client.send(request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
            return last.statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
