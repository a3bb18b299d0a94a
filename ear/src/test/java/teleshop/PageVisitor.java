package teleshop;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills in pages without a browser, as a program that means no good would. */
final class PageVisitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Shop shop;

    PageVisitor(Shop shop) {
        this.shop = shop;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(shop.uri(path)));
    }

    /** The form of a page as it was just read. */
    HttpResponse<String> fillIn(String path, Map<String, String> fields) throws Exception {
        var page = get(path).body();
        var all = new HashMap<>(fields);
        found(VIEW_STATE, page).ifPresent(state -> all.put("jakarta.faces.ViewState", state));
        found(NONCE, page).ifPresent(nonce -> all.put("primefaces.nonce", nonce));
        return post(path, all);
    }

    private static Optional<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().findFirst().map(found -> found.group(1));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(shop.uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> signIn(String name, String password) throws Exception {
        return fillIn(
                "/sign-in.xhtml",
                Map.of(
                        "form",
                        "form",
                        "form:name",
                        name,
                        "form:password",
                        password,
                        "form:enter",
                        "form:enter"));
    }

    boolean isIn(String page) throws Exception {
        return get(page).statusCode() == 200;
    }

    /** The session as the browser keeps it. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
