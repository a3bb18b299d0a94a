package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
