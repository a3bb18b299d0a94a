package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import teleshop.telephony.PbxEvent.CallHeld;

/** The same contract, kept by a real Asterisk. */
class AsteriskConversationPbxIT extends ConversationContract {

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

    @Test
    void a_caller_on_hold_really_hears_music() {
        String call = talksAtDesk(1, "1002");
        line.hold(call);
        shop.hears(CallHeld.class);
        assertThat(real.channels()).contains("MusicOnHold!melody");
        hangsUp(call);
    }
}
