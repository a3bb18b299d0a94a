package teleshop.call.domain;

import java.util.Optional;

/** What a free agent is to do now. */
public sealed interface Work {

    /** The caller to take; empty if there is none. */
    default Optional<WaitingCall> call() {
        return Optional.empty();
    }

    /** Whom to call back; empty if nobody. */
    default Optional<DueCallback> callback() {
        return Optional.empty();
    }

    default boolean isColdCall() {
        return false;
    }

    /** Answer a caller on the line. */
    record TakeCall(WaitingCall caller) implements Work {

        @Override
        public Optional<WaitingCall> call() {
            return Optional.of(caller);
        }
    }

    /** Call somebody back who is owed it. */
    record CallBack(DueCallback entry) implements Work {

        @Override
        public Optional<DueCallback> callback() {
            return Optional.of(entry);
        }
    }

    /** Call somebody who has not called us. */
    record ColdCall() implements Work {

        @Override
        public boolean isColdCall() {
            return true;
        }
    }

    /** Wait for a caller. */
    record StayReady() implements Work {}
}
