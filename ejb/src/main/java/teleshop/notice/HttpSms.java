package teleshop.notice;

import jakarta.json.Json;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import teleshop.notice.domain.Delivery;
import teleshop.notice.domain.Notice;

/**
 * A gateway that is told by HTTP: {@code POST} of {@code {"id", "to", "text"}} with the same id as
 * the header {@code Idempotency-Key}; 2xx is taken, 4xx refused, all else is tried again, as are
 * 408 and 429. A redirect is not followed: the message would not go with it.
 */
record HttpSms(URI address) implements SmsPort {

    private static final int PATIENCE_MILLIS = 4_000;
    private static final int GOOD = 2;
    private static final int REFUSED = 4;
    private static final int HUNDRED = 100;

    /** RFC 9110, 15.5.9, and RFC 6585, 4: the same message may be taken later. */
    private static final Set<Integer> LATER = Set.of(408, 429);

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Delivery deliver(Notice notice) {
        try {
            return delivery(answer(notice));
        } catch (IOException e) {
            return Delivery.UNREACHABLE;
        }
    }

    private static Delivery delivery(int answer) {
        return switch (answer / HUNDRED) {
            case GOOD -> Delivery.TAKEN;
            case REFUSED -> LATER.contains(answer) ? Delivery.UNREACHABLE : Delivery.REFUSED;
            default -> Delivery.UNREACHABLE;
        };
    }

    private int answer(Notice notice) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            connection.setRequestMethod("POST");
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Idempotency-Key", notice.key().toString());
            connection.setDoOutput(true);
            try (var out = connection.getOutputStream()) {
                out.write(body(notice).getBytes(StandardCharsets.UTF_8));
            }
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    private static String body(Notice notice) {
        return Json.createObjectBuilder()
                .add("id", notice.key().toString())
                .add("to", notice.number().value())
                .add("text", notice.text())
                .build()
                .toString();
    }
}
