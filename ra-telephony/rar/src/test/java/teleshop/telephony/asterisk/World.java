package teleshop.telephony.asterisk;

import java.time.Duration;

/**
 * A switchboard with people around it. Phones 10.. are answered, 11.. are not, 12.. are busy, 13..
 * are answered and hang up a second later, 1901 is not there; customers 0171.. pick up, 0172.. are
 * machines, 0173.. busy, 0174.. not at home, 0175.. unknown.
 */
interface World extends AutoCloseable {

    /** The port of the manager interface. */
    int port();

    String version();

    /** A caller dials in. {@code keys} are pressed on hold; empty for none. */
    void call(String number, String dialled, Duration patience, String keys);

    default void call(String number, Duration patience) {
        call(number, "4008001001", patience, "");
    }

    /** From now on held callers are asked for a number after this time. */
    void holdFor(Duration time);

    /** No more than so many callers at a time. */
    void admit(int callers);

    /** The switchboard dies and comes back, with what it had written down. */
    void restart();

    /** No call, no journal, as on the first day. */
    void clear();

    @Override
    void close();
}
