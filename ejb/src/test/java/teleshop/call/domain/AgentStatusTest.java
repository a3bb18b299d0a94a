package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static teleshop.call.domain.AgentStatus.AUTO_PAUSE;
import static teleshop.call.domain.AgentStatus.BREAK;
import static teleshop.call.domain.AgentStatus.DIALLING;
import static teleshop.call.domain.AgentStatus.OFF;
import static teleshop.call.domain.AgentStatus.READY;
import static teleshop.call.domain.AgentStatus.RINGING;
import static teleshop.call.domain.AgentStatus.TALKING;
import static teleshop.call.domain.AgentStatus.WRAP_UP;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import teleshop.kernel.IllegalTransition;

class AgentStatusTest {

    private static final Map<String, AgentStatus> ALLOWED =
            Map.ofEntries(
                    Map.entry("OFF GET_READY", READY),
                    Map.entry("OFF TAKE_BREAK", BREAK),
                    Map.entry("OFF SIGN_OFF", OFF),
                    Map.entry("OFF CONNECT", TALKING),
                    Map.entry("READY GET_READY", READY),
                    Map.entry("READY TAKE_BREAK", BREAK),
                    Map.entry("READY SIGN_OFF", OFF),
                    Map.entry("READY OFFER", RINGING),
                    Map.entry("READY CONNECT", TALKING),
                    Map.entry("READY LOSE_PHONE", AUTO_PAUSE),
                    Map.entry("READY ASSIGN", DIALLING),
                    Map.entry("DIALLING CONNECT", TALKING),
                    Map.entry("DIALLING MISS", AUTO_PAUSE),
                    Map.entry("DIALLING WITHDRAW", READY),
                    Map.entry("DIALLING LOSE_PHONE", AUTO_PAUSE),
                    Map.entry("RINGING CONNECT", TALKING),
                    Map.entry("RINGING MISS", AUTO_PAUSE),
                    Map.entry("RINGING WITHDRAW", READY),
                    Map.entry("RINGING LOSE_PHONE", AUTO_PAUSE),
                    Map.entry("TALKING HANG_UP", WRAP_UP),
                    Map.entry("TALKING MISS", AUTO_PAUSE),
                    Map.entry("WRAP_UP FINISH", READY),
                    Map.entry("BREAK GET_READY", READY),
                    Map.entry("BREAK TAKE_BREAK", BREAK),
                    Map.entry("BREAK SIGN_OFF", OFF),
                    Map.entry("BREAK CONNECT", TALKING),
                    Map.entry("AUTO_PAUSE GET_READY", READY),
                    Map.entry("AUTO_PAUSE TAKE_BREAK", BREAK),
                    Map.entry("AUTO_PAUSE SIGN_OFF", OFF),
                    Map.entry("AUTO_PAUSE CONNECT", TALKING));

    static Stream<Arguments> every_cell() {
        return Stream.of(AgentStatus.values())
                .flatMap(s -> Stream.of(AgentAction.values()).map(a -> Arguments.of(s, a)));
    }

    @ParameterizedTest
    @MethodSource("every_cell")
    void an_agent_goes_only_the_ways_of_the_table(AgentStatus status, AgentAction action) {
        var next = ALLOWED.get(status + " " + action);
        if (next == null) {
            assertThatThrownBy(() -> status.after(action)).isInstanceOf(IllegalTransition.class);
        } else {
            assertThat(status.after(action)).isEqualTo(next);
        }
    }
}
