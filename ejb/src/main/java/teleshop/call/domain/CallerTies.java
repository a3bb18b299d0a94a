package teleshop.call.domain;

import java.time.Instant;

/**
 * Whom of the agents a caller knows; empty names where there is none.
 *
 * @param lastTalk when the last agent talked to them
 */
public record CallerTies(String lastAgent, Instant lastTalk, String owner) {

    public static final CallerTies NONE = new CallerTies("", Instant.MIN, "");

    boolean isOwner(String agent) {
        return owner.equals(agent);
    }
}
