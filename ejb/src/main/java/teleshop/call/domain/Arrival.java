package teleshop.call.domain;

import java.time.Instant;

/** A caller came in. */
public record Arrival(String callId, CallerNumber caller, String dialled, Instant at) {

    /** What every sales hotline asks for. */
    private static final String SALES = "sales";

    String skill() {
        return SALES;
    }
}
