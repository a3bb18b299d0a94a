package teleshop.callback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.CallbackKey;
import teleshop.callback.domain.Slot;
import teleshop.callback.domain.Wish;
import teleshop.kernel.InvalidField;

/**
 * One event of a timeline that is played on a demo day; what is not told is empty.
 *
 * @param reference names it for good
 * @param numbers the first is the one it is about; more are the customer's, too
 * @param result as told, in capitals; so are {@code endedBy} and {@code disposition}
 * @param waited none if it was not told
 */
public record PlayedEvent(
        String reference,
        Type type,
        Instant at,
        List<String> numbers,
        String brand,
        Optional<Duration> waited,
        Duration talked,
        String result,
        String endedBy,
        Optional<Wish> wish,
        String spot,
        String agent,
        String disposition,
        String order,
        List<LocalDate> days) {

    /** What happens. */
    public enum Type {
        INBOUND,
        CUSTOMER,
        CHAT_OFFERED,
        CHAT_ANSWERED,
        WEB_ORDER,
        DNC,
        SPOT_AIRED,
        SURGE_END,
        ANSWERED_CONTACT,
        ATTEMPT,
        HOLIDAYS,
        ORDER_EXPIRED
    }

    public PlayedEvent {
        numbers = List.copyOf(numbers);
        days = List.copyOf(days);
        result = result.toUpperCase(Locale.ROOT);
        endedBy = endedBy.toUpperCase(Locale.ROOT);
        disposition = known(disposition.toUpperCase(Locale.ROOT));
    }

    private static String known(String word) {
        boolean known = Arrays.stream(Disposition.values()).map(Enum::name).anyMatch(word::equals);
        if (!known && !word.isEmpty()) {
            throw new InvalidField("disposition", "unknown-word", "no such disposition: " + word);
        }
        return word;
    }

    String number() {
        return numbers.get(0);
    }

    CallbackKey key() {
        return new CallbackKey(number(), brand.isEmpty() ? CallbackKey.OWN_BRAND : brand);
    }

    Duration waiting() {
        return waited.orElse(Duration.ZERO);
    }

    Slot whole() {
        return new Slot(at, at.plus(waiting()).plus(talked));
    }

    Slot talk() {
        var answered = at.plus(waiting());
        return new Slot(answered, answered.plus(talked));
    }
}
