package teleshop.logistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import teleshop.kernel.IllegalTransition;

class ShipmentStatusTest {

    private static final Map<String, String> TABLE =
            Map.ofEntries(
                    Map.entry("ALLOCATED PACK", "PACKED"),
                    Map.entry("ALLOCATED VOID", "VOIDED"),
                    Map.entry("PACKED VOID", "VOIDED"),
                    Map.entry("PACKED HAND_OVER", "SHIPPED"),
                    Map.entry("SHIPPED SIGN", "SIGNED"),
                    Map.entry("SHIPPED SIGN_PART", "PART_SIGNED"),
                    Map.entry("SHIPPED REFUSE", "REFUSED"),
                    Map.entry("SHIPPED LOSE", "LOST"),
                    Map.entry("REFUSED SIGN", "SIGNED"),
                    Map.entry("REFUSED SIGN_PART", "PART_SIGNED"),
                    Map.entry("REFUSED LOSE", "LOST"),
                    Map.entry("REFUSED RECEIVE", "RETURNED"),
                    Map.entry("PART_SIGNED SIGN", "SIGNED"),
                    Map.entry("PART_SIGNED RECEIVE", "SIGNED"),
                    Map.entry("LOST SIGN", "SIGNED"),
                    Map.entry("LOST RECEIVE", "RETURNED"));

    static Stream<String> cells() {
        return Arrays.stream(ShipmentStatus.values())
                .flatMap(s -> Arrays.stream(ShipmentAction.values()).map(a -> s + " " + a));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void every_cell_of_the_table(String cell) {
        var status = ShipmentStatus.valueOf(cell.split(" ")[0]);
        var action = ShipmentAction.valueOf(cell.split(" ")[1]);
        if (TABLE.containsKey(cell)) {
            assertThat(status.after(action)).hasToString(TABLE.get(cell));
        } else {
            assertThatThrownBy(() -> status.after(action)).isInstanceOf(IllegalTransition.class);
        }
    }
}
