package app.longrun;

import app.longrun.signin.TestCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's browser without the screen: keeps cookies, follows no redirect, sends what a browser would send. */
public final class Http {

    private static final String PASSWORD = "longrun-demo";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> extra = new HashMap<>();
    private final String origin;
    private @Nullable HttpResponse<String> last;

    private Http(int port) {
        this.origin = "http://localhost:" + port;
    }

    public static Http anonymous(int port) {
        return new Http(port);
    }

    /** Signs one of the demo's people in, with a code too if the account asks for one. */
    public static Http signedIn(int port, String email) {
        Http http = withPassword(port, email, PASSWORD);
        if (TestCodes.at(port).isKeptBy(email)) {
            mustLead(
                    http.submit(
                            "/sign-in/code", Map.of("code", TestCodes.at(port).next(email))),
                    http,
                    email);
        }
        return http;
    }

    /** Gives a password and nothing more. */
    public static Http withPassword(int port, String email, String password) {
        Http http = new Http(port);
        mustLead(http.post("/sign-in", Map.of("username", email, "password", password)), http, email);
        return http;
    }

    private static void mustLead(int status, Http http, String email) {
        if (status != 302) {
            throw new IllegalStateException("Sign-in of " + email + " answered " + status + " " + http.body());
        }
    }

    /** The status of a form that was opened before it was sent, with its token. */
    public int submit(String path, Map<String, String> form) {
        return submit(path, path, form);
    }

    /** The same, where the form of {@code page} is sent to {@code path}. */
    public int submit(String page, String path, Map<String, String> form) {
        get(page);
        Matcher token = TOKEN.matcher(body());
        Map<String, String> whole = new HashMap<>(form);
        if (token.find()) {
            whole.put("_csrf", token.group(1));
        }
        return post(path, whole);
    }

    /** The value of a cookie; empty without it. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** From now on sends this header with everything. */
    public Http with(String header, String value) {
        extra.put(header, value);
        return this;
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
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The status of a file that is sent with the form of {@code page}, with its token. */
    public int upload(String page, byte[] file) {
        get(page);
        Matcher token = TOKEN.matcher(body());
        String mark = "longrun-test-boundary";
        String head = "--%s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%s\r\n--%s\r\n"
                        .formatted(mark, token.find() ? token.group(1) : "", mark)
                + "Content-Disposition: form-data; name=\"file\"; filename=\"run\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(HttpRequest.newBuilder(URI.create(origin + page))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString("\r\n--" + mark + "--\r\n"))));
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

    /** All headers of that name of the last answer. */
    public List<String> headers(String name) {
        return answer().headers().allValues(name);
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
        request.setHeader("Sec-Fetch-Site", "same-origin");
        extra.forEach(request::setHeader);
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
