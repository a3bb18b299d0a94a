package teleshop.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an agent's browser does as far as the shop can tell: form, session, desk, socket. */
final class Browser {

    private static final Pattern VIEW =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern DESK_SOCKET =
            Pattern.compile("(jakarta\\.faces\\.push\\\\?/desk\\?[^'\"&]+)");

    private final HttpClient client;
    private final Shop shop;
    private String cookie = "";

    Browser(HttpClient client, Shop shop) {
        this.client = client;
        this.shop = shop;
    }

    void signIn(String name) throws IOException, InterruptedException {
        var form = send(request("/sign-in.xhtml").GET()).body();
        var fields =
                Map.of(
                        "form",
                        "form",
                        "form:name",
                        name,
                        "form:password",
                        Rest.PASSWORD,
                        "form:enter",
                        "form:enter",
                        "jakarta.faces.ViewState",
                        first(VIEW, form));
        var answer =
                send(
                        request("/sign-in.xhtml")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(encoded(fields))));
        if (answer.statusCode() != 302) {
            throw new IOException(name + " cannot sign in: " + answer.statusCode());
        }
    }

    /** Opens the desk and its socket. */
    WebSocket desk(WebSocket.Listener listener) throws IOException, InterruptedException {
        var path = first(DESK_SOCKET, send(request("/desk.xhtml").GET()).body());
        var address = shop.uri("/" + path.replace("\\", "")).toString().replaceFirst("http", "ws");
        return client.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create(address), listener)
                .join();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(shop.uri(path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";")[0])
                .filter(set -> set.startsWith("JSESSIONID="))
                .forEach(set -> cookie = set);
        return answer;
    }

    private static String first(Pattern pattern, String page) throws IOException {
        return Optional.of(pattern.matcher(page))
                .filter(m -> m.find())
                .map(m -> m.group(1))
                .orElseThrow(() -> new IOException("no " + pattern + " in the page"));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        f ->
                                f.getKey()
                                        + "="
                                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
