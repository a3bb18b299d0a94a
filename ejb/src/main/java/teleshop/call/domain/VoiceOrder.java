package teleshop.call.domain;

import java.time.Duration;

/** What the switchboard's own voice is to do for a caller whom no agent has answered yet. */
public sealed interface VoiceOrder {

    /** The menus it has. */
    enum Menu {
        AFTER_HOURS,
        CALLBACK_OFFER,
        BUSY
    }

    /** Tells a waiting caller their place, 1 for the next, and how long it may take. */
    record Announce(String callId, int position, Duration expectedWait) implements VoiceOrder {}

    /** Moves the caller to a menu. */
    record Send(String callId, Menu menu) implements VoiceOrder {}
}
