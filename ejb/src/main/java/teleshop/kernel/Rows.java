package teleshop.kernel;

import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/** Reads the rows of native queries, whose types differ between the databases. */
public final class Rows {

    private Rows() {}

    /**
     * A statement on tables that no entity is mapped to, or on rows that nobody changes meanwhile:
     * what still waits in the session to be written does not concern it.
     */
    public static Query aside(Query query) {
        return query.setFlushMode(FlushModeType.COMMIT);
    }

    /**
     * @param query one that selects at least two columns
     */
    public static Stream<Object[]> of(Query query) {
        return ((Stream<?>) query.getResultStream()).map(Object[].class::cast);
    }

    /** Null stays null. */
    public static Instant instant(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }

    /** Null stays null. */
    public static Long whole(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    /** Null is nothing. */
    public static Money money(Object column) {
        return column == null ? Money.ZERO : Money.ofMinor(((Number) column).longValue());
    }
}
