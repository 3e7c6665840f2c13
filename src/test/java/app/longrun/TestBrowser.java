package app.longrun;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen, at a client address of its own, whose cookies can be looked at, stolen and dropped. */
public final class TestBrowser {

    private static final AtomicInteger CLIENTS = new AtomicInteger();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int clientNumber = CLIENTS.incrementAndGet();
    private final String clientAddress = "198.18." + clientNumber / 250 + "." + clientNumber % 250;
    private final String origin;

    private TestBrowser(int port) {
        this.origin = "http://localhost:" + port;
    }

    public static TestBrowser at(int port) {
        return new TestBrowser(port);
    }

    /** Signs in on the sign-in page; {@code more} are further fields such as the box to stay signed in. */
    public TestBrowser signIn(String email, String password, Map<String, String> more) {
        Map<String, String> form = new java.util.HashMap<>(more);
        form.put("username", email);
        form.put("password", password);
        HttpResponse<String> answer = post("/sign-in", form);
        if (answer.statusCode() != 302 || location(answer).contains("error")) {
            throw new IllegalStateException("Sign-in answered " + answer.statusCode() + " " + location(answer));
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /** Sends a form from our own page. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return post(path, form, "same-origin");
    }

    /** Sends a form as a page of {@code site} would: {@code same-origin}, {@code cross-site}. */
    public HttpResponse<String> post(String path, Map<String, String> form, String site) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the form of {@code page}, with the token that stands in it. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> form) {
        Map<String, String> whole = new java.util.HashMap<>(form);
        Matcher token = CSRF.matcher(get(page).body());
        if (token.find()) {
            whole.put("_csrf", token.group(1));
        }
        return post(path, whole);
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** As when the browser, or the server, was started again. */
    public void drop(String name) {
        cookie(name).ifPresent(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** Puts another browser's cookie into this one. */
    public void take(HttpCookie cookie) {
        HttpCookie copy = new HttpCookie(cookie.getName(), cookie.getValue());
        copy.setPath("/");
        copy.setVersion(0);
        cookies.getCookieStore().add(URI.create(origin), copy);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", "text/html")
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .header("X-Forwarded-For", clientAddress);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
