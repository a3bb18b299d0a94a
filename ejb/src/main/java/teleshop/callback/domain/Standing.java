package teleshop.callback.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.Disposition;

/**
 * How one entry of the callback list stands, as told by what happened.
 *
 * @param number the one to dial; other than the key's if the caller keyed it in
 * @param lastInboundAt when they last tried in vain
 * @param promisedOn what came of their last call, if it was a talk after which we promised another
 *     call; null if not
 * @param spotSeenAt when the last spot was on air that made them call; null if none did
 * @param wish null if they said nothing
 * @param owner who promised to call; null if everybody may
 * @param droppedAt when we last dialled the number and nobody was there to talk; null if never
 * @param ending null while it is open
 */
public record Standing(
        CallbackKey key,
        CallbackCause cause,
        Origin origin,
        String number,
        int attemptsIn,
        Instant lastInboundAt,
        Disposition promisedOn,
        Instant spotSeenAt,
        List<Attempt> attempts,
        Wish wish,
        String owner,
        Instant droppedAt,
        Instant expiresAt,
        Ending ending) {

    /** Where it began: the call, what was on air, the number that was dialled, since when. */
    public record Origin(String interaction, String spot, String hotline, Instant queuedAt) {}

    /** How it was closed, and by which call, chat or order. */
    public record Ending(CallbackOutcome outcome, String interaction, Instant at) {}

    public Standing {
        attempts = List.copyOf(attempts);
    }

    public boolean isOpen() {
        return ending == null;
    }

    public Optional<Attempt> lastAttempt() {
        return attempts.isEmpty()
                ? Optional.empty()
                : Optional.of(attempts.get(attempts.size() - 1));
    }

    Optional<Disposition> promised() {
        return Optional.ofNullable(promisedOn);
    }

    Optional<Instant> dropped() {
        return Optional.ofNullable(droppedAt);
    }

    public Optional<Wish> wished() {
        return Optional.ofNullable(wish);
    }

    /** Their own word counts for more than our hours. */
    boolean isRequested() {
        return cause == CallbackCause.QUEUE_CALLBACK || wish != null;
    }

    boolean sawASpotOn(LocalDate day, ZoneId zone) {
        return spotSeenAt != null && spotSeenAt.atZone(zone).toLocalDate().equals(day);
    }

    long attemptsOn(LocalDate day, ZoneId zone) {
        return attempts.stream()
                .filter(attempt -> attempt.at().atZone(zone).toLocalDate().equals(day))
                .count();
    }
}
