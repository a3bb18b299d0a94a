package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static teleshop.call.domain.CallStatus.CONNECTING;
import static teleshop.call.domain.CallStatus.ENDED;
import static teleshop.call.domain.CallStatus.IN_MENU;
import static teleshop.call.domain.CallStatus.LEAVING;
import static teleshop.call.domain.CallStatus.OFFERED;
import static teleshop.call.domain.CallStatus.TALKING;
import static teleshop.call.domain.CallStatus.WAITING;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import teleshop.kernel.IllegalTransition;

class CallStatusTest {

    private static final Map<String, CallStatus> ALLOWED =
            Map.ofEntries(
                    Map.entry("ARRIVED ADMIT", WAITING),
                    Map.entry("ARRIVED OFFER", OFFERED),
                    Map.entry("ARRIVED CONNECT", TALKING),
                    Map.entry("ARRIVED LEAVE", LEAVING),
                    Map.entry("ARRIVED END", ENDED),
                    Map.entry("ARRIVED SEND", IN_MENU),
                    Map.entry("WAITING SEND", IN_MENU),
                    Map.entry("IN_MENU CONNECT", TALKING),
                    Map.entry("IN_MENU LEAVE", LEAVING),
                    Map.entry("IN_MENU END", ENDED),
                    Map.entry("WAITING OFFER", OFFERED),
                    Map.entry("WAITING CONNECT", TALKING),
                    Map.entry("WAITING LEAVE", LEAVING),
                    Map.entry("WAITING END", ENDED),
                    Map.entry("OFFERED TAKE", CONNECTING),
                    Map.entry("OFFERED CONNECT", TALKING),
                    Map.entry("OFFERED RETURN", WAITING),
                    Map.entry("OFFERED LEAVE", LEAVING),
                    Map.entry("OFFERED END", ENDED),
                    Map.entry("CONNECTING CONNECT", TALKING),
                    Map.entry("CONNECTING RETURN", WAITING),
                    Map.entry("CONNECTING LEAVE", LEAVING),
                    Map.entry("CONNECTING END", ENDED),
                    Map.entry("TALKING REQUEUE", WAITING),
                    Map.entry("TALKING END", ENDED),
                    Map.entry("LEAVING END", ENDED));

    static Stream<Arguments> every_cell() {
        return Stream.of(CallStatus.values())
                .flatMap(s -> Stream.of(CallAction.values()).map(a -> Arguments.of(s, a)));
    }

    @ParameterizedTest
    @MethodSource("every_cell")
    void a_call_goes_only_the_ways_of_the_table(CallStatus status, CallAction action) {
        var next = ALLOWED.get(status + " " + action);
        if (next == null) {
            assertThatThrownBy(() -> status.after(action)).isInstanceOf(IllegalTransition.class);
        } else {
            assertThat(status.after(action)).isEqualTo(next);
        }
    }
}
