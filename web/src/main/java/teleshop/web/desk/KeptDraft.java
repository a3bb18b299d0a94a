package teleshop.web.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import teleshop.call.domain.CallCard;
import teleshop.call.domain.CallStatus;
import teleshop.call.domain.CallerClass;
import teleshop.call.domain.CallerNumber;
import teleshop.call.domain.Candidate;

/** A draft as it is written down: what was typed and chosen, no prices and no names of goods. */
public record KeptDraft(
        String key,
        Caller caller,
        Long customerId,
        boolean stranger,
        boolean touched,
        String name,
        String phone,
        boolean elsewhere,
        String payment,
        Place place,
        List<Line> lines) {

    /** The call it is for. */
    public record Caller(
            String callId,
            String number,
            String dialled,
            String arrivedAt,
            List<Candidate> candidates) {

        static Caller of(CallCard card) {
            return new Caller(
                    card.callId(),
                    card.callerNumber().value(),
                    card.dialledNumber(),
                    card.arrivedAt().toString(),
                    card.caller().candidates());
        }

        /** As far as it is known still; a living call tells the rest anew. */
        CallCard card() {
            var who =
                    new teleshop.call.domain.Caller(
                            CallerClass.NORMAL, candidates, Optional.empty(), Optional.empty());
            return new CallCard(
                    callId,
                    new CallerNumber(number),
                    dialled,
                    who,
                    Instant.parse(arrivedAt),
                    CallStatus.ENDED);
        }
    }

    /** The address as far as it is typed. */
    public record Place(String province, String city, String district, String street) {}

    /** One product; the quantity as it was typed. */
    public record Line(String sku, String quantity) {}
}
