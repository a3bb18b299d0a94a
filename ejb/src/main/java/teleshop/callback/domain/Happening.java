package teleshop.callback.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import teleshop.call.domain.CallbackCause;

/**
 * One thing that happened with a number and matters to its callbacks. The list is told anew from
 * all of them, so that the order in which they were heard does not matter.
 *
 * @param reference names it for good: heard again it changes nothing
 * @param startedAt when the call behind it came in or went out
 * @param at when it became true: lost, answered, dialled
 * @param until when the call behind it ended
 */
public record Happening(
        String reference,
        Kind kind,
        CallbackKey key,
        Instant startedAt,
        Instant at,
        Instant until,
        Map<Detail, String> details) {

    /** What happened; of several in one moment, in this order. */
    public enum Kind {
        SERVED,
        LOST,
        ATTEMPT,
        SCHEDULED,
        STOPPED
    }

    /** What it can tell besides its times. */
    public enum Detail {
        CAUSE,
        DIAL,
        HOTLINE,
        SPOT,
        AIRED,
        INTERACTION,
        WISH,
        AGENT,
        RESULT,
        DISPOSITION,
        TALKED_UNTIL,
        OUTCOME
    }

    public Happening {
        details = Map.copyOf(details);
    }

    public static Happening lost(
            String reference, CallbackKey key, CallbackCause cause, Slot from) {
        return new Happening(reference, Kind.LOST, key, from.from(), from.to(), from.to(), Map.of())
                .with(Detail.CAUSE, cause.name());
    }

    /**
     * @param talk from the answer to the end
     */
    public static Happening served(
            String reference, CallbackKey key, Instant startedAt, Slot talk) {
        return new Happening(
                reference, Kind.SERVED, key, startedAt, talk.from(), talk.to(), Map.of());
    }

    /**
     * @param id of the attempt; what is told of one attempt in parts is put together
     */
    public static Happening attempt(String reference, CallbackKey key, String id, Slot call) {
        return new Happening(
                        reference, Kind.ATTEMPT, key, call.from(), call.from(), call.to(), Map.of())
                .with(Detail.INTERACTION, id);
    }

    /** A person or a rule says that nobody is to be called for it any more. */
    public static Happening stopped(
            String reference, CallbackKey key, CallbackOutcome outcome, Instant at) {
        return new Happening(reference, Kind.STOPPED, key, at, at, at, Map.of())
                .with(Detail.OUTCOME, outcome.name());
    }

    /** A person says when. */
    public static Happening scheduled(String reference, CallbackKey key, Wish wish, Instant at) {
        return new Happening(reference, Kind.SCHEDULED, key, at, at, at, Map.of())
                .with(Detail.WISH, wish.text());
    }

    /** Nothing is left out. */
    public Happening with(Detail detail, String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        Map<Detail, String> more = new EnumMap<>(Detail.class);
        more.putAll(details);
        more.put(detail, value);
        return new Happening(reference, kind, key, startedAt, at, until, more);
    }

    public Optional<String> detail(Detail detail) {
        return Optional.ofNullable(details.get(detail));
    }

    <E extends Enum<E>> Optional<E> word(Detail detail, Class<E> words) {
        return detail(detail).map(text -> Enum.valueOf(words, text));
    }

    /** Whether it is a dial that came out so. */
    boolean said(AttemptResult result) {
        return word(Detail.RESULT, AttemptResult.class).filter(result::equals).isPresent();
    }

    /** When the spot was on air that made them call: with the call, unless it is known better. */
    Optional<Instant> spotSeenAt() {
        var called = isCall() ? detail(Detail.SPOT).map(spot -> at) : Optional.<Instant>empty();
        return detail(Detail.AIRED).map(Instant::parse).or(() -> called);
    }

    private boolean isCall() {
        return word(Detail.CAUSE, CallbackCause.class)
                .filter(CallbackCause.UNPAID::equals)
                .isEmpty();
    }

    Optional<Wish> wish() {
        return detail(Detail.WISH).map(Wish::read);
    }

    /** The call behind it was going on then. */
    boolean covers(Instant time) {
        return new Slot(startedAt, until).contains(time);
    }

    /** Two reports of one attempt as one. */
    Happening and(Happening other) {
        Map<Detail, String> all = new EnumMap<>(Detail.class);
        all.putAll(other.details);
        all.putAll(details);
        boolean first = !at.isAfter(other.at);
        return new Happening(
                first ? reference : other.reference,
                kind,
                key,
                first ? startedAt : other.startedAt,
                first ? at : other.at,
                until.isAfter(other.until) ? until : other.until,
                all);
    }
}
