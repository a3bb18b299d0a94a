package teleshop.logistics.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * One message of a courier about one parcel.
 *
 * @param eventId the courier's own; it names the message for good
 * @param remark who signed, or why not; empty if nothing was said
 * @param taken how many of which SKU the customer took; for a part only
 */
public record Told(
        String courier,
        String eventId,
        Waybill waybill,
        DeliveryCode code,
        Instant occurredAt,
        String remark,
        Map<String, Integer> taken) {

    public Told {
        taken = Map.copyOf(taken);
    }

    /** Two messages with one hash say the same. */
    String hash() {
        var said =
                String.join(
                        "\n",
                        waybill.value(),
                        code.name(),
                        occurredAt.toString(),
                        remark,
                        new TreeMap<>(taken).toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
