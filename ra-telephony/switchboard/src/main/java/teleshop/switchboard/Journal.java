package teleshop.switchboard;

import java.time.InstantSource;

/** Every caller who came, until the shop has struck them; the dialplan's journal in miniature. */
final class Journal {

    static final String FAMILY = "journal";
    private static final String HEARTBEAT = "heartbeat";
    private static final long SILENCE_SECONDS = 15;

    private final Database database;
    private final InstantSource clock;

    Journal(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void arrived(String callId, String number, String dialled, String outcome) {
        long now = clock.instant().getEpochSecond();
        database.put(FAMILY, callId, number + "|" + dialled + "|" + now + "|" + outcome);
    }

    /** Changes nothing if the shop has struck the caller already. */
    void outcome(String callId, String outcome) {
        database.get(FAMILY, callId)
                .map(value -> value.substring(0, value.lastIndexOf('|') + 1) + outcome)
                .ifPresent(value -> database.put(FAMILY, callId, value));
    }

    boolean shopIsThere() {
        long last = database.get(HEARTBEAT, "app").map(Long::parseLong).orElse(0L);
        return clock.instant().getEpochSecond() - last <= SILENCE_SECONDS;
    }
}
