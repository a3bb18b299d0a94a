package teleshop.trail.persistence;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import teleshop.trail.domain.TrailEvent;

/** Where the trails stand that the present transaction has written to: it need not ask again. */
@TransactionScoped
public class TrailEnds implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The last event of a trail. */
    public record End(long seq, String hash) implements Serializable {

        public static final End NONE = new End(0, TrailEvent.FIRST);
    }

    private final Map<String, End> ends = new HashMap<>();

    Optional<End> of(String type, String id) {
        return Optional.ofNullable(ends.get(type + " " + id));
    }

    void put(String type, String id, End end) {
        ends.put(type + " " + id, end);
    }
}
