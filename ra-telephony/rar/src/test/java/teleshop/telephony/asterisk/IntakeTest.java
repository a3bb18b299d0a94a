package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is taken off the socket comes out line by line. */
class IntakeTest {

    private static Intake of(String text) {
        return new Intake(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void lines_come_out_as_they_went_in_and_then_the_end() throws IOException {
        var intake = of("Event: Hangup\r\nName: 王小明\r\n\r\nhalf");
        assertThat(intake.line()).isEqualTo("Event: Hangup");
        assertThat(intake.line()).isEqualTo("Name: 王小明");
        assertThat(intake.line()).isEmpty();
        assertThat(intake.line()).isNull();
    }

    @Test
    void lines_longer_than_the_room_it_began_with_come_out_whole() throws IOException {
        var whole = "a".repeat(300_000);
        var intake = of(whole + "\r\n" + "b\r\n");
        assertThat(intake.line()).isEqualTo(whole);
        assertThat(intake.line()).isEqualTo("b");
    }

    @Test
    void a_line_that_never_ends_is_refused() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] into, int at, int most) {
                        Arrays.fill(into, at, at + most, (byte) 'x');
                        return most;
                    }
                };
        assertThatThrownBy(() -> new Intake(endless).line())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("without an end");
    }
}
