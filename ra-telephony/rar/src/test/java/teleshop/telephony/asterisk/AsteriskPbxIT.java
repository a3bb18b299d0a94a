package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import teleshop.telephony.PbxEvent.JournalOutcome;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.LinkUp;
import teleshop.telephony.PbxEvent.Standing;
import teleshop.telephony.PbxEvent.StandingCall;

/** The same contract, kept by a real Asterisk. */
class AsteriskPbxIT extends SwitchboardContract {

    private static RealWorld world;

    @BeforeAll
    static void comes_up() {
        world = new RealWorld();
        System.getLogger(AsteriskPbxIT.class.getName())
                .log(System.Logger.Level.INFO, "against " + world.version());
    }

    @AfterAll
    static void goes_down() {
        world.close();
    }

    @Override
    World world() {
        return world;
    }

    @Test
    void the_static_queue_serves_while_we_are_away_and_we_hear_of_it() {
        shopGoesAway();
        world.staffTheQueue();
        world.call("13800138000", Duration.ofSeconds(20));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () ->
                                assertThat(journal())
                                        .extracting(JournalledCaller::outcome)
                                        .containsExactly(JournalOutcome.SERVED));
        try (var back = new Shop(world.port()).opens()) {
            assertThat(back.hears(LinkUp.class).standing())
                    .extracting(StandingCall::state)
                    .containsExactly(Standing.TALKING);
        }
    }

    @Test
    void real_callers_cannot_be_simulated() {
        try (var shop = new Shop(world.port()).opens();
                var line = shop.line()) {
            assertThatThrownBy(() -> line.simulateCaller("", "4008001001", Duration.ofSeconds(60)))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> line.simulationRate(2))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
