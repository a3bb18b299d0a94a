package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.asteriskjava.AsteriskVersion;
import org.asteriskjava.manager.action.ManagerAction;
import org.asteriskjava.manager.internal.ManagerWriterImpl;
import org.junit.jupiter.api.Test;
import teleshop.telephony.Menu;
import teleshop.telephony.OrderStatusPrompt;
import teleshop.telephony.Supervision;

class WireTest {

    private static final Duration RING = Duration.ofSeconds(20);

    /** A short form in every build; {@code -Dhostile.strings=50000} is the full one. */
    private static final int HOSTILE = Integer.getInteger("hostile.strings", 5_000);

    /** Every field of every order that a string of the shop can reach. */
    private static final List<Function<String, ManagerAction>> ORDERS =
            List.of(
                    s -> Wire.seat(WireText.extension(s), "PJSIP/%s"),
                    s -> Wire.standingLeg(WireText.extension(s)),
                    s -> Wire.tellSeated(WireText.extension(s)),
                    s -> Wire.unseat(WireText.extension(s)),
                    s -> Wire.ring(WireText.id(s), WireText.extension("1001"), RING),
                    s -> Wire.ring(WireText.id("c1"), WireText.extension(s), RING),
                    s -> Wire.bridge(WireText.id(s), WireText.extension("1001")),
                    s -> Wire.bridge(WireText.id("c1"), WireText.extension(s)),
                    s -> Wire.hangUp(WireText.id(s)),
                    s -> dial(s, "110", "110"),
                    s -> dial("a1", s, "110"),
                    s -> dial("a1", "110", s),
                    s -> Wire.acknowledge(WireText.id(s)),
                    s -> Wire.act(WireText.id(s), Wire.Deed.HOLD),
                    s -> Wire.transfer(WireText.id(s), WireText.target("1001")),
                    s -> Wire.transfer(WireText.id("c1"), WireText.target(s)),
                    s -> Wire.consult(WireText.id(s), WireText.target("1001")),
                    s -> Wire.consult(WireText.id("c1"), WireText.target(s)),
                    s -> Wire.agentLeg(WireText.id(s)),
                    s -> Wire.mute(WireText.channel(s), true),
                    s -> Wire.pauseRecording(WireText.id(s), true),
                    s -> supervise(s, "1001"),
                    s -> supervise("c1", s),
                    s -> Wire.supervised(WireText.id(s), WireText.extension("1001")),
                    s -> Wire.supervised(WireText.id("c1"), WireText.extension(s)),
                    s -> Wire.superviseOtherwise(WireText.extension(s), Supervision.BARGE),
                    s -> Wire.stopSupervising(WireText.extension(s)),
                    s -> Wire.announce(WireText.id(s), 1, RING),
                    s -> Wire.send(WireText.id(s), Menu.AFTER_HOURS),
                    s -> Wire.tellOrderStatus(WireText.id(s), OrderStatusPrompt.UNKNOWN),
                    s ->
                            Wire.simulateCaller(
                                    WireText.numberOrNone(s), WireText.number("110"), RING),
                    s -> Wire.simulateCaller(WireText.number("110"), WireText.number(s), RING));

    private static ManagerAction dial(String id, String number, String callerId) {
        var attempt =
                new Attempt(
                        WireText.id(id), WireText.number(number), WireText.number(callerId), RING);
        return Wire.dial(attempt, "PJSIP/%s@carrier");
    }

    private static ManagerAction supervise(String id, String extension) {
        return Wire.supervise(WireText.id(id), WireText.extension(extension), Supervision.LISTEN);
    }

    @Test
    void no_hostile_string_ever_makes_a_second_action_or_a_header_of_its_own() throws IOException {
        var random = new Random(20261121);
        List<Integer> usual = ORDERS.stream().map(o -> lines(written(o.apply("1001")))).toList();
        for (int i = 0; i < HOSTILE; i++) {
            String text = HostileText.next(random);
            for (int n = 0; n < ORDERS.size(); n++) {
                var order = ORDERS.get(n);
                try {
                    String wire = written(order.apply(text));
                    assertThat(lines(wire)).as(text).isEqualTo(usual.get(n));
                    assertThat(wire).startsWith("action: ").endsWith("\r\n\r\n");
                } catch (IllegalArgumentException refused) {
                    // it never came near the wire
                }
            }
        }
    }

    @Test
    void a_phone_rings_for_a_second_to_five_minutes() {
        var call = WireText.id("c1");
        var phone = WireText.extension("1001");
        for (var time : List.of(Duration.ZERO, Duration.ofSeconds(301), Duration.ofSeconds(-1))) {
            assertThatThrownBy(() -> Wire.ring(call, phone, time))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void only_a_place_a_wait_and_a_number_of_lines_that_can_be_are_told() {
        var call = WireText.id("c1");
        assertThat(written(Wire.announce(call, 3, Duration.ofSeconds(61)))).contains("value: 3*2");
        assertThat(written(Wire.announce(call, 1, Duration.ZERO))).contains("value: 1*0");
        List<Runnable> impossible =
                List.of(
                        () -> Wire.announce(call, 0, RING),
                        () -> Wire.announce(call, 100_000, RING),
                        () -> Wire.announce(call, 1, Duration.ofMinutes(-5)),
                        () -> Wire.announce(call, 1, Duration.ofDays(1)),
                        () -> Wire.capacity(-1));
        for (var order : impossible) {
            assertThatThrownBy(order::run).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static int lines(String wire) {
        return wire.split("\r\n|\r|\n", -1).length;
    }

    private static String written(ManagerAction action) {
        try {
            var paper = new Paper();
            var writer = new ManagerWriterImpl();
            writer.setTargetVersion(AsteriskVersion.ASTERISK_22);
            writer.setSocket(paper);
            writer.sendAction(action, "1_1");
            return paper.text();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
