package teleshop.call;

import static teleshop.call.domain.CallResult.ABANDONED;
import static teleshop.call.domain.CallResult.SHORT_ABANDON;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import teleshop.call.domain.CallResult;
import teleshop.call.domain.CallerNumber;
import teleshop.call.domain.Disposition;
import teleshop.call.domain.HistoricCall;
import teleshop.kernel.InvalidField;

/**
 * A call of an earlier time as a fixture tells it.
 *
 * @param number empty if it was withheld
 * @param answered true or false, or when; told by the result unless said
 * @param agent who talked to the caller; only of one that was answered, as is the disposition
 * @param statedSource where the caller said to have seen us
 * @param result told by {@code answered} and the wait unless said
 */
public record PastCall(
        @NotBlank @Size(max = 80) String id,
        @Size(max = 40) String number,
        @Size(max = 20) String dnis,
        @NotNull OffsetDateTime at,
        JsonValue answered,
        @Size(max = 80) String statedSource,
        CallResult result,
        @JsonbProperty("wait_s") @PositiveOrZero Long waitSeconds,
        @JsonbProperty("talk_s") @PositiveOrZero Long talkSeconds,
        @JsonbProperty("hold_s") @PositiveOrZero Long holdSeconds,
        @JsonbProperty("acw_s") @PositiveOrZero Long acwSeconds,
        @Size(max = 40) String queue,
        @Size(max = 40) String brand,
        @Size(max = 60) String agent,
        Disposition disposition) {

    HistoricCall of(long shortAbandonSeconds) {
        var became = became(shortAbandonSeconds);
        return new HistoricCall(
                id,
                number == null ? CallerNumber.WITHHELD : CallerNumber.of(number),
                told(dnis, ""),
                told(queue, "SALES"),
                told(brand, ""),
                told(statedSource, ""),
                at.toInstant(),
                became,
                outcome(became),
                new HistoricCall.Seconds(
                        waited(), told(talkSeconds), told(holdSeconds), told(acwSeconds)));
    }

    private HistoricCall.Outcome outcome(CallResult became) {
        boolean silent = became != CallResult.ANSWERED;
        refuse("agent", silent && !told(agent, "").isEmpty());
        refuse("disposition", silent && disposition != null);
        return new HistoricCall.Outcome(told(agent, ""), Optional.ofNullable(disposition));
    }

    private void refuse(String field, boolean contradicts) {
        if (contradicts) {
            throw new InvalidField(
                    field, "nobody-answered", "told of a call nobody answered: " + id);
        }
    }

    private CallResult became(long shortAbandonSeconds) {
        boolean wasAnswered = isAnswered(result == CallResult.ANSWERED);
        if (result == null) {
            var lost = waited() < shortAbandonSeconds ? SHORT_ABANDON : ABANDONED;
            return wasAnswered ? CallResult.ANSWERED : lost;
        }
        if (wasAnswered != (result == CallResult.ANSWERED)) {
            throw new InvalidField(
                    "answered", "answer-contradicts", "answered and result contradict: " + id);
        }
        return result;
    }

    private boolean isAnswered(boolean unsaid) {
        if (answered == null || answered == JsonValue.NULL) {
            return unsaid;
        }
        return answered == JsonValue.TRUE || answered != JsonValue.FALSE && answeredAt() != null;
    }

    private long waited() {
        boolean isTold = waitSeconds != null || !(answered instanceof JsonString);
        return isTold
                ? told(waitSeconds)
                : Math.max(0, Duration.between(at.toInstant(), answeredAt()).toSeconds());
    }

    private Instant answeredAt() {
        try {
            return OffsetDateTime.parse(((JsonString) answered).getString()).toInstant();
        } catch (DateTimeException | ClassCastException e) {
            throw new InvalidField("answered", "not-a-time", "true, false or a time: " + answered);
        }
    }

    private static String told(String text, String unsaid) {
        return text == null || text.isBlank() ? unsaid : text.strip();
    }

    private static long told(Long seconds) {
        return seconds == null ? 0 : seconds;
    }
}
