package teleshop.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import teleshop.kernel.PhoneNumber;
import teleshop.notice.domain.NoticeTemplate;

class WriteNoticeTest {

    @Test
    void what_is_to_be_told_does_not_tell_the_number_when_it_is_written_down() {
        var number = new PhoneNumber("13800138000");
        var told =
                new WriteNotice(
                        "callback 1", number, NoticeTemplate.CALL_AHEAD, "4001", false, false);
        assertThat(told.toString()).contains("138****8000").doesNotContain("13800138000");
    }
}
