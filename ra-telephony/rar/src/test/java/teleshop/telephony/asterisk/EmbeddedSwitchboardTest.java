package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;

class EmbeddedSwitchboardTest extends SwitchboardContract {

    @TempDir private Path folder;
    private EmbeddedWorld world;

    @Override
    World world() {
        if (world == null) {
            world = new EmbeddedWorld(folder.resolve("database"));
        }
        return world;
    }

    @AfterEach
    void goes() {
        world.close();
    }

    @Test
    void a_simulated_caller_dials_in_on_demand_and_lives_faster() {
        try (var shop = new Shop(world().port()).opens();
                var line = shop.line()) {
            line.simulationRate(60);
            String call = line.simulateCaller("", "4008001001", Duration.ofSeconds(60));
            assertThat(shop.hears(CallArrived.class).callId()).isEqualTo(call);
            shop.hears(CallEnded.class);
        }
    }
}
