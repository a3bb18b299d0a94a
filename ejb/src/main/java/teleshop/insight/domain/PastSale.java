package teleshop.insight.domain;

import java.time.Instant;
import teleshop.kernel.AggregateId;
import teleshop.kernel.Money;

/**
 * What a caller of an earlier time bought.
 *
 * @param byCallback whether we called them
 * @param kept whether they kept it
 */
public record PastSale(
        Id id, String callId, boolean byCallback, Instant placedAt, Money amount, boolean kept) {

    /** Names it. */
    public record Id(String value) implements AggregateId {

        @Override
        public String aggregateType() {
            return "past-sale";
        }
    }

    public String via() {
        return byCallback ? "CALLBACK" : "INBOUND";
    }
}
