package teleshop.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import teleshop.kernel.PhoneNumber;
import teleshop.notice.domain.NoticePolicy.Question;

class NoticePolicyTest {

    private static final NoticePolicy POLICY = new NoticePolicy(new QuietHours(21, 9));

    private static String answer(String number, boolean onList, boolean optedOut, String time) {
        return POLICY.decide(question(number, onList, optedOut, time))
                .map(Enum::name)
                .orElse("MAY");
    }

    private static Question question(String number, boolean onList, boolean optedOut, String time) {
        return new Question(new PhoneNumber(number), onList, optedOut, LocalTime.parse(time));
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, false, false, 10:00, MAY",
        "02162881234, true, true, 22:00, NOT_MOBILE",
        "13800138000, true, true, 22:00, ON_LIST",
        "13800138000, false, true, 22:00, OPTED_OUT",
        "13800138000, false, false, 22:00, QUIET_HOURS",
        "13800138000, false, false, 20:59, MAY",
        "13800138000, false, false, 21:00, QUIET_HOURS",
        "13800138000, false, false, 08:59, QUIET_HOURS",
        "13800138000, false, false, 09:00, MAY"
    })
    void the_first_reason_against_a_message_is_told(
            String number, boolean onList, boolean optedOut, String time, String answer) {
        assertThat(answer(number, onList, optedOut, time)).isEqualTo(answer);
    }

    @Test
    void a_question_that_is_written_down_does_not_tell_the_number() {
        assertThat(question("13800138000", false, false, "10:00").toString())
                .contains("138****8000")
                .doesNotContain("13800138000");
    }

    @Test
    void it_is_quiet_from_the_evening_to_the_morning() {
        assertThat(POLICY.isQuiet(LocalTime.of(20, 59))).isFalse();
        assertThat(POLICY.isQuiet(LocalTime.of(21, 0))).isTrue();
        assertThat(POLICY.isQuiet(LocalTime.of(9, 0))).isFalse();
    }

    @Test
    void hours_that_begin_as_they_end_are_never_quiet() {
        assertThat(new QuietHours(9, 9).contains(LocalTime.of(9, 0))).isFalse();
        assertThat(new QuietHours(12, 14).contains(LocalTime.of(13, 59))).isTrue();
        assertThat(new QuietHours(12, 14).contains(LocalTime.of(14, 0))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void each_text_names_the_hotline_in_both_languages_and_fits_the_row(NoticeTemplate template) {
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(template.words(language, "4001234567"))
                    .contains("4001234567")
                    .doesNotContain("{")
                    .hasSizeLessThan(400);
        }
        assertThat(template.version()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "CALL_AHEAD, You called 4001, 您曾致电4001",
        "CALL_COMING, We will call you from 4001, 我们将用4001给您致电",
        "LINES_FULL, Sorry, 线路全忙"
    })
    void each_text_says_why_we_write(NoticeTemplate template, String english, String chinese) {
        assertThat(template.words(Locale.ENGLISH, "4001")).startsWith(english);
        assertThat(template.words(Locale.SIMPLIFIED_CHINESE, "4001")).contains(chinese);
    }

    @Test
    void who_never_called_is_not_told_that_they_did() {
        assertThat(NoticeTemplate.CALL_COMING.words(Locale.ENGLISH, "4001"))
                .doesNotContain("called", "back");
        assertThat(NoticeTemplate.CALL_COMING.words(Locale.SIMPLIFIED_CHINESE, "4001"))
                .doesNotContain("您曾", "回电");
    }
}
