package teleshop.telephony.asterisk;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same contract, kept by a real Asterisk. */
class AsteriskMenuPbxIT extends MenuContract {

    private static RealWorld real;

    @BeforeAll
    static void comes_up() {
        real = new RealWorld();
    }

    @AfterAll
    static void goes_down() {
        real.close();
    }

    @Override
    World world() {
        return real;
    }
}
