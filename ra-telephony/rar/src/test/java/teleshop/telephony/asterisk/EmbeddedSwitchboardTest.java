package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.switchboard.SwitchboardProcess;
import teleshop.telephony.OrderRefused;
import teleshop.telephony.PbxEvent;

class EmbeddedSwitchboardTest {

    private SwitchboardProcess switchboard;
    private Shop shop;

    @BeforeEach
    void open() throws Exception {
        switchboard =
                SwitchboardProcess.start(
                        "--port", "0", "--answer-after-millis", "50", "--phones", "11=NO_ANSWER");
        shop = new Shop(switchboard.port()).opens();
    }

    @AfterEach
    void close() throws Exception {
        shop.close();
        switchboard.close();
    }

    @Test
    void a_simulated_caller_arrives_and_loses_patience() {
        String call;
        try (var line = shop.line()) {
            call = line.simulateCaller("13800138000", "4008001001", Duration.ofMillis(300));
        }
        var arrived = shop.hears(PbxEvent.CallArrived.class);
        assertThat(arrived.callId()).isEqualTo(call);
        assertThat(arrived.callerNumber()).isEqualTo("13800138000");
        assertThat(shop.hears(PbxEvent.CallEnded.class).by()).isEqualTo(PbxEvent.EndedBy.CALLER);
    }

    @Test
    void a_seated_agent_is_bridged_and_the_leg_stands_on() {
        try (var line = shop.line()) {
            line.seat("1001");
            shop.hears(PbxEvent.AgentSeated.class);
            String call = line.simulateCaller("", "4008001001", Duration.ofMinutes(9));
            line.bridge(call, "1001");
            shop.hears(PbxEvent.AgentAnswered.class);
            line.hangUp(call);
            shop.hears(PbxEvent.CallEnded.class);
            line.hangUp(call);
            assertThatThrownBy(() -> line.ring(call, "1001", Duration.ofSeconds(5)))
                    .isInstanceOf(OrderRefused.class);
            line.unseat("1001");
            shop.hears(PbxEvent.AgentUnseated.class);
        }
    }

    @Test
    void a_desk_phone_rings_and_is_answered() {
        try (var line = shop.line()) {
            String call = line.simulateCaller("02512345678", "4008001001", Duration.ofMinutes(9));
            line.ring(call, "1101", Duration.ofSeconds(1));
            shop.hears(PbxEvent.AgentRinging.class);
            assertThat(shop.hears(PbxEvent.AgentMissed.class).reason())
                    .isEqualTo(PbxEvent.Missed.NO_ANSWER);
            line.ring(call, "1001", Duration.ofSeconds(20));
            shop.hears(PbxEvent.AgentAnswered.class, e -> e.extension().equals("1001"));
            shop.hears(PbxEvent.RecordingStarted.class);
        }
    }

    @Test
    void a_caller_stays_in_the_journal_until_acknowledged() {
        String call;
        try (var line = shop.line()) {
            call = line.simulateCaller("13800138000", "4008001001", Duration.ofMinutes(9));
        }
        var second = new Shop(switchboard.port()).opens();
        var up = second.hears(PbxEvent.LinkUp.class);
        assertThat(up.standing()).extracting(PbxEvent.StandingCall::callId).containsExactly(call);
        assertThat(up.journal()).extracting(PbxEvent.JournalledCaller::callId).contains(call);
        try (var line = second.line()) {
            line.acknowledge(call);
            line.acknowledge(call);
        }
        second.close();
        var third = new Shop(switchboard.port()).opens();
        assertThat(third.hears(PbxEvent.LinkUp.class).journal()).isEmpty();
        third.close();
    }
}
