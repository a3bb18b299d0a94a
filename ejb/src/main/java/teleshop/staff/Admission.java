package teleshop.staff;

import java.time.Duration;
import java.util.Optional;

/** What came of a name and a password at the door. */
public sealed interface Admission {

    /** Who comes in; empty if nobody does. */
    default Optional<Identity> identity() {
        return Optional.empty();
    }

    /** How long to wait before it makes sense to try again; empty if it may be tried at once. */
    default Optional<Duration> pause() {
        return Optional.empty();
    }

    /** Name and password are right. */
    record Admitted(Identity who) implements Admission {

        @Override
        public Optional<Identity> identity() {
            return Optional.of(who);
        }
    }

    /** There is no such person, the password is wrong, or the person is disabled. */
    record Refused() implements Admission {}

    /** Too many wrong ones came before: this one was not even looked at. */
    record TooManyBefore(Duration left) implements Admission {

        @Override
        public Optional<Duration> pause() {
            return Optional.of(left);
        }
    }
}
