package teleshop.trail;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody else's transaction came first: a version moved on, a row with that key was there, or the
 * databases would not let both through. The deed was taken back whole and may be tried anew.
 */
public final class Overtaken {

    /** Unique key, serialization, deadlock (PostgreSQL), concurrent update and lock (H2). */
    private static final Set<String> STATES = Set.of("23505", "40001", "40P01", "90131", "HYT00");

    private Overtaken() {}

    public static boolean is(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .anyMatch(Overtaken::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException sql && STATES.contains(sql.getSQLState());
    }
}
