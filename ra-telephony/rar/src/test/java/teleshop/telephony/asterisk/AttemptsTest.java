package teleshop.telephony.asterisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import teleshop.telephony.PbxEvent;

class AttemptsTest {

    private static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");

    private final Attempts attempts = new Attempts();

    @Test
    void an_explained_failure_is_not_told_again_in_whatever_order_it_comes() {
        attempts.explained("a1");
        attempts.failed("a1", AT);
        attempts.failed("a2", AT);
        attempts.explained("a2");
        await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
        assertThat(attempts.overdue()).isEmpty();
    }

    @Test
    void a_failure_that_nothing_explains_is_told_once() {
        attempts.failed("a3", AT);
        assertThat(attempts.overdue()).isEmpty();
        await().atMost(Duration.ofSeconds(3))
                .untilAsserted(
                        () ->
                                assertThat(attempts.overdue())
                                        .containsExactly(
                                                new PbxEvent.DialEnded(
                                                        "a3", PbxEvent.DialOutcome.FAILED, AT)));
        assertThat(attempts.overdue()).isEmpty();
    }
}
