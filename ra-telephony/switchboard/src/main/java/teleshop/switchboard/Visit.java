package teleshop.switchboard;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Somebody dials a hotline.
 *
 * @param number empty if withheld
 * @param patience how long they wait, or stay on the line at all if they do not stay for the talk
 * @param then told how it ended, in the journal's words
 */
record Visit(
        String number,
        String dialled,
        Duration patience,
        boolean staysForTheTalk,
        Consumer<String> then) {}
