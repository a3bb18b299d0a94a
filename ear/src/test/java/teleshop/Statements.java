package teleshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

/** Hands in couriers' statements and waits until they are through. */
final class Statements {

    private final Shop shop;

    Statements(Shop shop) {
        this.shop = shop;
    }

    long send(String courier, String name, byte[] file) {
        var answer = upload(courier, name, file, "finance1");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.json().getJsonNumber("id").longValue();
    }

    Rest.Answer upload(String courier, String name, byte[] file, String user) {
        var rest = shop.as(user);
        return rest.send(
                rest.request("/api/courier-statements?courier=" + courier)
                        .header("Content-Type", "multipart/form-data; boundary=cut-here")
                        .POST(BodyPublishers.ofByteArray(multipart(name, file))));
    }

    JsonObject done(long id) {
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> view(id).getString("status"),
                        Set.of("RECONCILED", "REFUSED", "CASHED")::contains);
        return view(id);
    }

    private JsonObject view(long id) {
        return shop.as("finance1").get("/api/courier-statements/" + id).json();
    }

    private static byte[] multipart(String name, byte[] file) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--cut-here\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + name
                                + "\"\r\nContent-Type: text/csv\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--cut-here--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
