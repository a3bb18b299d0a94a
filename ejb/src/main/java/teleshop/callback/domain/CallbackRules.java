package teleshop.callback.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import teleshop.call.domain.CallbackCause;

/** The house rules of calling back, all at hand. */
public record CallbackRules(
        Duration coolDown,
        int attempts,
        int attemptsADay,
        Duration spacing,
        Duration afterBusy,
        Duration afterNoAnswer,
        Duration dropLock,
        Duration expiry,
        Duration ownerLead,
        Duration ownerAlone,
        int learnFrom,
        int weekPercent,
        Duration surge,
        boolean returnNeedsConsent,
        List<Hours> hours,
        List<Hours> windows,
        List<Hours> dayParts) {

    public static final CallbackRules STANDARD = of(CallbackParameter::standard);

    public static CallbackRules of(ToLongFunction<CallbackParameter> value) {
        return new CallbackRules(
                Duration.ofSeconds(value.applyAsLong(CallbackParameter.COOL_DOWN)),
                Math.toIntExact(value.applyAsLong(CallbackParameter.TOTAL)),
                Math.toIntExact(value.applyAsLong(CallbackParameter.DAILY)),
                minutes(value, CallbackParameter.SPACING),
                minutes(value, CallbackParameter.BUSY),
                minutes(value, CallbackParameter.NO_ANSWER),
                Duration.ofHours(value.applyAsLong(CallbackParameter.DROP_LOCK)),
                Duration.ofDays(value.applyAsLong(CallbackParameter.EXPIRY)),
                minutes(value, CallbackParameter.OWNER_LEAD),
                minutes(value, CallbackParameter.OWNER_ALONE),
                Math.toIntExact(value.applyAsLong(CallbackParameter.LEARN)),
                Math.toIntExact(value.applyAsLong(CallbackParameter.DECAY)),
                minutes(value, CallbackParameter.SURGE),
                value.applyAsLong(CallbackParameter.CONSENT) == 1,
                hours(value, "HOURS_", 2),
                hours(value, "WINDOW_", 3),
                hours(value, "PART_", 3));
    }

    /**
     * Whether who is owed a call for that has not agreed to it as they must: who called us in vain
     * need not have agreed, unless the house says so, but must not have refused.
     *
     * @param lastWord what they said to being called; none if nothing
     */
    public boolean lacksConsent(CallbackCause cause, Optional<Boolean> lastWord) {
        boolean needed =
                cause == CallbackCause.UNPAID
                        || cause != CallbackCause.QUEUE_CALLBACK && returnNeedsConsent;
        return !lastWord.orElse(!needed);
    }

    private static Duration minutes(ToLongFunction<CallbackParameter> value, CallbackParameter p) {
        return Duration.ofMinutes(value.applyAsLong(p));
    }

    /** Those whose end does not lie before their beginning. */
    private static List<Hours> hours(
            ToLongFunction<CallbackParameter> value, String name, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(
                        i ->
                                new long[] {
                                    value.applyAsLong(
                                            CallbackParameter.valueOf(name + i + "_FROM")),
                                    value.applyAsLong(CallbackParameter.valueOf(name + i + "_TO"))
                                })
                .filter(pair -> pair[0] < pair[1])
                .map(pair -> Hours.of(pair[0], pair[1]))
                .toList();
    }
}
