package teleshop.logistics;

import teleshop.kernel.Missing;

/** No wave has that number, or nothing of it is left to send. */
public final class UnknownWave extends Missing {

    private static final long serialVersionUID = 1L;

    public UnknownWave(String number) {
        super("unknown-wave", "no parcels in wave " + number);
    }
}
