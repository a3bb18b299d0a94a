package teleshop.trail.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One link of the chain that a thing's trail is: SHA-256 over the hash before it and its own
 * content, written as {@link CanonicalJson}.
 *
 * @param seq counts from 1 within the thing, without a gap
 * @param at to the millisecond
 * @param prevHash of the event before; {@link #FIRST} for the first
 */
public record TrailEvent(
        String aggregateType,
        String aggregateId,
        long seq,
        String event,
        String actor,
        String origin,
        Instant at,
        String reason,
        List<Change> changes,
        Map<String, String> links,
        String prevHash,
        String hash) {

    public static final String FIRST = "0".repeat(64);

    /** The same event with the hash that belongs to its content. */
    public TrailEvent sealed() {
        return new TrailEvent(
                aggregateType,
                aggregateId,
                seq,
                event,
                actor,
                origin,
                at,
                reason,
                changes,
                links,
                prevHash,
                sha256(prevHash + content()));
    }

    /** Whether it is what was written then, and stands behind {@code before}. */
    public boolean follows(long seqBefore, String hashBefore) {
        return seq == seqBefore + 1
                && prevHash.equals(hashBefore)
                && hash.equals(sha256(prevHash + content()));
    }

    /** Everything but the hashes, as it is hashed. */
    public String content() {
        var fields = new TreeMap<String, Object>();
        fields.put("aggregateType", aggregateType);
        fields.put("aggregateId", aggregateId);
        fields.put("seq", seq);
        fields.put("event", event);
        fields.put("actor", actor);
        fields.put("origin", origin);
        fields.put("at", at.toString());
        fields.put("reason", reason);
        fields.put("changes", changes.stream().map(TrailEvent::change).toList());
        fields.put("links", links);
        return CanonicalJson.of(fields);
    }

    private static Map<String, String> change(Change change) {
        return Map.of("field", change.field(), "old", change.before(), "new", change.after());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
