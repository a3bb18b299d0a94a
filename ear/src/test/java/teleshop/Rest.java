package teleshop;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Knocks at the REST API as one of the demo staff. */
final class Rest {

    static final String PASSWORD = "teleshop-demo";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Shop shop;
    private final String user;

    Rest(Shop shop, String user) {
        this.shop = shop;
        this.user = user;
    }

    /** What came back. */
    record Answer(int status, String body, byte[] bytes, HttpResponse<byte[]> raw) {

        JsonObject json() {
            return (JsonObject) structure();
        }

        JsonArray list() {
            return (JsonArray) structure();
        }

        String code() {
            return json().getString("code", "");
        }

        private JsonStructure structure() {
            try (var reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /**
     * @param body JSON, double quotes may be written as single ones
     */
    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer patch(String path, String body) {
        return send("PATCH", path, body);
    }

    /** A POST that carries an idempotency key. */
    Answer postOnce(String path, String key, String body) {
        return send(
                json(path)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(quoted(body))));
    }

    /** With an idempotency key and a body in which single quotes stay what they are. */
    Answer postExactly(String path, String key, String body) {
        return send(json(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var raw = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(
                    raw.statusCode(),
                    new String(raw.body(), StandardCharsets.UTF_8),
                    raw.body(),
                    raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        var login = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(shop.uri(path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }

    private Answer send(String method, String path, String body) {
        return send(json(path).method(method, BodyPublishers.ofString(quoted(body))));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static String quoted(String body) {
        return body.replace('\'', '"');
    }
}
