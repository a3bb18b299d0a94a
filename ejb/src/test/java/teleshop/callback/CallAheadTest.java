package teleshop.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.domain.CallbackCause;
import teleshop.notice.domain.NoticeTemplate;

class CallAheadTest {

    @ParameterizedTest
    @CsvSource({
        "SHORT_ABANDON, CALL_AHEAD",
        "CHAT_LOST, CALL_COMING",
        "UNPAID, CALL_COMING",
        "AFTER_HOURS, CALL_AHEAD",
        "TIMEOUT, CALL_AHEAD",
        "BUSY, LINES_FULL",
        "ABANDON, CALL_AHEAD",
        "DISCONNECT_IN_TALK, CALL_AHEAD",
        "AGENT_SCHEDULED, CALL_AHEAD",
        "QUEUE_CALLBACK, CALL_AHEAD"
    })
    void what_they_are_told_goes_by_how_they_came_on_the_list(
            CallbackCause cause, NoticeTemplate template) {
        assertThat(CallAhead.template(cause)).isEqualTo(template);
    }
}
