package teleshop.telephony.asterisk;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import teleshop.switchboard.Cable;
import teleshop.telephony.PbxEvent.AgentAnswered;
import teleshop.telephony.PbxEvent.AgentSeated;
import teleshop.telephony.PbxEvent.CallArrived;
import teleshop.telephony.PbxEvent.CallEnded;
import teleshop.telephony.PbxEvent.JournalledCaller;
import teleshop.telephony.PbxEvent.LinkUp;
import teleshop.telephony.PbxEvent.RecordingStarted;
import teleshop.telephony.Switchboard;

/** A shop, its adapter and a switchboard with people, anew for every scenario of a contract. */
abstract class ContractScene {

    static final Duration LONG = Duration.ofSeconds(60);
    static final Duration RING = Duration.ofSeconds(20);
    static final String CALLER = "13800138000";
    static final boolean RECORD = Boolean.getBoolean("trace.record");

    final Trace trace = new Trace();
    World world;
    Cable cable;
    Shop shop;
    Switchboard line;
    AmiLine tap;

    abstract World world();

    @BeforeEach
    void opens() throws Exception {
        world = world();
        world.clear();
        cable = new Cable(world.port());
        shop = new Shop(cable.port()).opens();
        line = shop.line();
        tap = AmiLine.toHear(Shop.settings(world.port()), trace);
    }

    @AfterEach
    void closes() {
        tap.close();
        line.close();
        shop.close();
        cable.close();
        world.clear();
    }

    void traced(TestInfo test) {
        boolean real = world instanceof RealWorld;
        String scenario = test.getTestMethod().orElseThrow().getName();
        trace.holds(scenario, shop.heard, RECORD && real);
    }

    String arrives(int n) {
        world.call(CALLER, LONG);
        return shop.hears(CallArrived.class, n).callId();
    }

    void ends(String call) {
        shop.hears(CallEnded.class, e -> e.callId().equals(call));
    }

    void reopen() {
        tap.close();
        tap = AmiLine.toHear(Shop.settings(world.port()), trace);
        line.close();
        line = shop.line();
    }

    /** As the switchboard has it now. */
    List<JournalledCaller> journal() {
        try (var other = AmiLine.toHear(Shop.settings(world.port()), event -> {})) {
            return ((LinkUp) new Resync(other).read().get(0)).journal();
        }
    }

    /** The n-th caller, talking with the agent at this desk phone. */
    String talksAtDesk(int n, String extension) {
        String call = arrives(n);
        line.ring(call, extension, RING);
        talks(call);
        return call;
    }

    /** The n-th caller, talking with the agent on this standing leg. */
    String talksAtSeat(int n, String extension) {
        line.seat(extension);
        shop.hears(AgentSeated.class, e -> e.extension().equals(extension));
        String call = arrives(n);
        line.bridge(call, extension);
        talks(call);
        return call;
    }

    private void talks(String call) {
        shop.hears(AgentAnswered.class, e -> e.callId().equals(call));
        shop.hears(RecordingStarted.class, e -> e.callId().equals(call));
    }

    void hangsUp(String call) {
        line.hangUp(call);
        ends(call);
    }
}
