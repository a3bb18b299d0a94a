package teleshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.CallParameter;

/** Who waits too long is told so by the shop, before the switchboard does it by itself. */
class HoldingTest {

    @ParameterizedTest
    @CsvSource({
        "../ra-telephony/asterisk/site.example/globals.conf, HOLD_SECONDS = (\\d+)",
        "../ra-telephony/switchboard/src/main/java/teleshop/switchboard/Options.java,"
                + " 'hold-seconds\", \"(\\d+)'"
    })
    void the_shop_loses_patience_before_the_switchboard(Path told, String limit)
            throws IOException {
        var holds = Pattern.compile(limit).matcher(Files.readString(told));
        assertThat(holds.find()).isTrue();
        assertThat(Long.parseLong(holds.group(1))).isGreaterThan(CallParameter.LONGEST_WAIT.most());
    }
}
