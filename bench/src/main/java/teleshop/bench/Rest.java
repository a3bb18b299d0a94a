package teleshop.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

/** One of the demo staff at the REST API, on a connection that is kept alive. */
final class Rest {

    static final String PASSWORD = "teleshop-demo";

    private final HttpClient client;
    private final Function<String, URI> address;
    private final String login;

    Rest(Shop shop, String user) {
        this(client(), shop, user);
    }

    Rest(HttpClient client, Shop shop, String user) {
        this(client, shop::uri, user);
    }

    Rest(HttpClient client, Function<String, URI> address, String user) {
        this.client = client;
        this.address = address;
        var pair = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        this.login = "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    String post(String path, String key, String body) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    String put(String path, String body) throws IOException, InterruptedException {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.apply(path)).header("Authorization", login);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.request() + ": " + answer + " " + answer.body());
        }
        return answer.body();
    }
}
