package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.Happening.Detail;

/**
 * Times are those of the site; 2026-11-20 is a Friday, 2026-11-25 is a holiday, Saturday 28 is
 * worked.
 */
class DialGateTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2026, 11, 25));
    private static final Set<LocalDate> WORKDAYS = Set.of(LocalDate.of(2026, 11, 28));
    private static final Calendar CALENDAR =
            new Calendar(CallbackRules.STANDARD, ZONE, HOLIDAYS, WORKDAYS);
    private static final CallbackKey KEY = CallbackKey.of("13800138000");

    private final List<Happening> happenings = new ArrayList<>();
    private boolean onList;
    private boolean inCall;
    private boolean surge;
    private Optional<Boolean> consents = Optional.empty();

    /**
     * @param text such as {@code 20 10:30}, of November
     */
    private static Instant time(String text) {
        return LocalDateTime.parse("2026-11-" + text.strip().replace(' ', 'T'))
                .atZone(ZONE)
                .toInstant();
    }

    private Happening lost(CallbackCause cause, String at) {
        var one = Happening.lost("lost:" + at, KEY, cause, new Slot(time(at), time(at)));
        happenings.add(one);
        return one;
    }

    private void change(Happening one, Detail detail, String value) {
        happenings.remove(one);
        happenings.add(one.with(detail, value));
    }

    private void tried(AttemptResult result, String at) {
        happenings.add(
                Happening.attempt("attempt:" + at, KEY, at, new Slot(time(at), time(at)))
                        .with(Detail.RESULT, result.name()));
    }

    private String gate(String at) {
        var told = new CallbackStory(KEY, CallbackRules.STANDARD).tell(happenings, time(at));
        var entry =
                told.isEmpty()
                        ? Optional.<Standing>empty()
                        : Optional.of(told.get(told.size() - 1));
        var question = new DialQuestion(time(at), entry, onList, consents, inCall, surge);
        return new DialGate(CALENDAR, times())
                .decide(question)
                .reason()
                .map(Enum::name)
                .orElse("MAY");
    }

    private CallTimes times() {
        return new CallTimes(CALENDAR, new Habits(CALENDAR, CallbackStory.talks(happenings)));
    }

    private String next(String at) {
        var told = new CallbackStory(KEY, CallbackRules.STANDARD).tell(happenings, time(at));
        return new CallbackPlan(CALENDAR, times())
                .next(told.get(told.size() - 1))
                .map(slot -> text(slot.from()) + " - " + text(slot.to()))
                .orElse("none");
    }

    private static String text(Instant at) {
        var local = at.atZone(ZONE).toLocalDateTime();
        return "%02d %s".formatted(local.getDayOfMonth(), local.toLocalTime());
    }

    @ParameterizedTest
    @CsvSource({
        "20 09:00, STATE",
        "20 09:31, COOL_DOWN",
        "20 09:32, WINDOW",
        "20 10:00, MAY",
        "20 11:59, MAY",
        "20 12:00, HOURS",
        "20 13:59, HOURS",
        "20 14:00, MAY",
        "20 17:00, WINDOW",
        "20 18:59, WINDOW",
        "20 19:00, MAY",
        "20 20:00, HOURS",
        "21 03:00, HOURS",
        "21 10:00, MAY",
        "25 10:00, HOLIDAY",
        "25 03:00, HOLIDAY",
        "27 09:30, STATE",
    })
    void an_abandoned_caller_is_called_in_the_windows_of_the_house(String at, String answer) {
        lost(CallbackCause.ABANDON, "20 09:30");
        assertThat(gate(at)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "20 09:31, COOL_DOWN",
        "20 09:32, MAY",
        "20 12:00, HOURS",
        "20 17:30, MAY",
        "21 09:30, WINDOW",
        "21 10:00, MAY",
    })
    void who_saw_a_spot_is_called_at_any_allowed_hour_of_that_day(String at, String answer) {
        change(lost(CallbackCause.ABANDON, "20 09:30"), Detail.SPOT, "S1");
        assertThat(gate(at)).isEqualTo(answer);
    }

    private void saw(Happening one, String aired) {
        happenings.remove(one);
        happenings.add(one.with(Detail.SPOT, "S1").with(Detail.AIRED, time(aired).toString()));
    }

    @ParameterizedTest
    @CsvSource({"ABANDON, 21 00:05", "QUEUE_CALLBACK, 21 08:50", "ABANDON, 21 09:10"})
    void who_calls_for_a_spot_of_yesterday_is_called_in_the_windows(
            CallbackCause cause, String call) {
        saw(lost(cause, call), "20 23:50");
        assertThat(gate("21 09:30")).isEqualTo("WINDOW");
        assertThat(gate("21 10:00")).isEqualTo("MAY");
        assertThat(next("21 09:30")).isEqualTo("21 10:00 - 21 12:00");
    }

    @Test
    void the_last_spot_that_they_saw_counts_whichever_they_called_for_last() {
        saw(lost(CallbackCause.ABANDON, "21 09:10"), "21 09:05");
        saw(lost(CallbackCause.ABANDON, "21 09:20"), "20 20:00");
        assertThat(gate("21 09:30")).isEqualTo("MAY");
    }

    @Test
    void who_does_not_pay_for_what_they_saw_days_ago_is_called_in_the_windows() {
        change(lost(CallbackCause.UNPAID, "20 09:00"), Detail.SPOT, "S1");
        consents = Optional.of(true);
        assertThat(gate("20 09:30")).isEqualTo("WINDOW");
        assertThat(gate("20 10:00")).isEqualTo("MAY");
    }

    @Test
    void the_first_reason_that_applies_is_told() {
        lost(CallbackCause.ABANDON, "20 09:30");
        onList = true;
        inCall = true;
        surge = true;
        consents = Optional.of(false);
        assertThat(gate("20 10:30")).isEqualTo("DNC");
        onList = false;
        assertThat(gate("20 10:30")).isEqualTo("CONSENT");
        consents = Optional.empty();
        assertThat(gate("20 10:30")).isEqualTo("IN_CALL");
        inCall = false;
        assertThat(gate("20 10:30")).isEqualTo("SURGE");
        surge = false;
        assertThat(gate("20 10:30")).isEqualTo("MAY");
    }

    @Test
    void who_pressed_for_it_is_called_in_spite_of_list_and_surge() {
        lost(CallbackCause.QUEUE_CALLBACK, "20 09:30");
        onList = true;
        surge = true;
        assertThat(gate("20 10:30")).isEqualTo("MAY");
    }

    @ParameterizedTest
    @CsvSource({"20 10:49, WINDOW", "20 10:50, MAY", "20 11:59, MAY", "20 12:00, HOURS"})
    void at_the_time_that_was_agreed_an_agent_calls_in_spite_of_a_surge(String at, String gate) {
        lost(CallbackCause.ABANDON, "20 09:30");
        agreed("20 09:40", "20 11:00", "eve");
        surge = true;
        assertThat(gate(at)).isEqualTo(gate);
    }

    @Test
    void after_the_time_that_was_agreed_a_surge_keeps_the_call_back() {
        lost(CallbackCause.ABANDON, "20 09:30");
        agreed("20 09:40", "20 11:00", "eve");
        surge = true;
        assertThat(gate("21 10:30")).isEqualTo("SURGE");
        surge = false;
        assertThat(gate("21 10:30")).isEqualTo("MAY");
    }

    @Test
    void a_wish_that_no_agent_agreed_to_waits_for_the_end_of_a_surge() {
        change(lost(CallbackCause.ABANDON, "20 09:30"), Detail.WISH, "10:00-11:00");
        surge = true;
        assertThat(gate("20 10:30")).isEqualTo("SURGE");
    }

    private void agreed(String at, String from, String agent) {
        var wish = new Wish.Once(time(from), time(from).plus(Duration.ofHours(1)));
        happenings.add(
                Happening.scheduled("agreed:" + at, KEY, wish, time(at)).with(Detail.AGENT, agent));
    }

    @Test
    void who_did_not_pay_is_called_only_with_consent() {
        lost(CallbackCause.UNPAID, "20 09:30");
        assertThat(gate("20 10:30")).isEqualTo("CONSENT");
        consents = Optional.of(true);
        assertThat(gate("20 10:30")).isEqualTo("MAY");
    }

    @Test
    void a_number_that_is_none_is_not_dialled() {
        change(lost(CallbackCause.QUEUE_CALLBACK, "20 09:30"), Detail.DIAL, "12345");
        assertThat(gate("20 10:30")).isEqualTo("INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, 20 10:09, COOL_DOWN",
        "BUSY, 20 10:10, MAY",
        "NO_ANSWER, 20 11:59, COOL_DOWN",
        "NO_ANSWER, 20 14:00, MAY",
        "MACHINE, 20 11:50, COOL_DOWN",
        "MACHINE, 20 14:00, MAY",
        "FAILED, 20 11:29, COOL_DOWN",
        "FAILED, 20 11:30, MAY",
        "DROPPED, 20 14:00, DROP_LOCK",
        "DROPPED, 22 14:00, DROP_LOCK",
        "DROPPED, 23 10:00, MAY",
        "INVALID, 20 14:00, STATE",
    })
    void what_came_of_the_last_attempt_says_how_long_to_wait(
            AttemptResult result, String at, String answer) {
        lost(CallbackCause.ABANDON, "20 09:30");
        tried(result, "20 10:00");
        assertThat(gate(at)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSIDERING, 20 23:59, COOL_DOWN, 21 10:00 - 21 12:00",
        "CALL_LATER, 20 13:59, COOL_DOWN, 20 14:00 - 20 17:00",
        "LANGUAGE, 20 10:01, COOL_DOWN, 20 10:02 - 20 12:00",
    })
    void who_called_and_named_no_time_is_called_again_at_a_better_one(
            Disposition said, String at, String answer, String next) {
        change(lost(CallbackCause.AGENT_SCHEDULED, "20 10:00"), Detail.DISPOSITION, said.name());
        assertThat(gate(at)).isEqualTo(answer);
        assertThat(next(at)).isEqualTo(next);
    }

    @Test
    void who_called_again_in_vain_after_a_promise_is_called_when_they_have_redialled() {
        change(
                lost(CallbackCause.AGENT_SCHEDULED, "20 10:00"),
                Detail.DISPOSITION,
                Disposition.CONSIDERING.name());
        lost(CallbackCause.ABANDON, "20 10:30");
        assertThat(gate("20 10:31")).isEqualTo("COOL_DOWN");
        assertThat(gate("20 10:32")).isEqualTo("MAY");
    }

    @Test
    void three_attempts_a_day_and_six_in_all() {
        lost(CallbackCause.ABANDON, "20 09:30");
        tried(AttemptResult.BUSY, "20 10:00");
        tried(AttemptResult.BUSY, "20 10:20");
        assertThat(gate("20 10:40")).isEqualTo("MAY");
        tried(AttemptResult.NO_ANSWER, "20 10:40");
        assertThat(gate("20 14:00")).isEqualTo("ATTEMPTS_DAY");
        assertThat(next("20 14:00")).isEqualTo("21 10:00 - 21 12:00");
        assertThat(gate("21 10:00")).isEqualTo("MAY");
        tried(AttemptResult.NO_ANSWER, "21 10:00");
        tried(AttemptResult.NO_ANSWER, "21 14:00");
        happenings.add(
                Happening.attempt("last", KEY, "last", new Slot(time("22 10:00"), time("22 10:05")))
                        .with(Detail.RESULT, AttemptResult.HUMAN.name())
                        .with(Detail.DISPOSITION, Disposition.CALL_LATER.name()));
        assertThat(gate("23 10:00")).isEqualTo("ATTEMPTS_TOTAL");
        assertThat(next("23 10:00")).isEqualTo("none");
    }

    @Test
    void the_last_attempt_is_made_at_another_time_of_day() {
        lost(CallbackCause.ABANDON, "20 09:30");
        for (var day : List.of("20", "21", "22", "23", "24")) {
            tried(AttemptResult.NO_ANSWER, day + " 10:00");
        }
        assertThat(next("24 12:00")).isEqualTo("24 14:00 - 24 17:00");
        assertThat(gate("26 10:00")).isEqualTo("WINDOW");
        assertThat(gate("26 14:00")).isEqualTo("MAY");
    }

    @ParameterizedTest
    @CsvSource({
        "20 10:00, WINDOW",
        "20 19:59, WINDOW",
        "20 20:00, MAY",
        "20 20:59, MAY",
        "20 21:00, HOURS"
    })
    void a_window_they_asked_for_may_lie_outside_our_hours(String at, String answer) {
        change(lost(CallbackCause.QUEUE_CALLBACK, "20 09:30"), Detail.WISH, "20:00-21:00");
        assertThat(gate(at)).isEqualTo(answer);
        assertThat(next("20 10:00")).isEqualTo("20 20:00 - 20 21:00");
    }

    @Test
    void a_promised_call_is_its_owners_ten_minutes_before_its_time() {
        var promised = lost(CallbackCause.AGENT_SCHEDULED, "20 09:30");
        change(promised, Detail.WISH, time("22 15:00") + "/" + time("22 16:00"));
        change(happenings.get(0), Detail.AGENT, "eve");
        assertThat(gate("21 15:00")).isEqualTo("WINDOW");
        assertThat(gate("22 14:49")).isEqualTo("WINDOW");
        assertThat(gate("22 14:50")).isEqualTo("MAY");
        assertThat(next("20 10:00")).isEqualTo("22 15:00 - 22 16:00");
        assertThat(gate("23 10:00")).isEqualTo("MAY");
    }

    @Test
    void who_was_reached_thrice_at_seven_is_called_at_seven() {
        for (var day : List.of("11", "12", "13")) {
            happenings.add(
                    Happening.served(
                            "served:" + day,
                            KEY,
                            time(day + " 19:20"),
                            new Slot(time(day + " 19:20"), time(day + " 19:25"))));
        }
        lost(CallbackCause.ABANDON, "20 09:30");
        assertThat(next("20 10:00")).isEqualTo("20 19:00 - 20 20:00");
        assertThat(gate("20 10:30")).isEqualTo("WINDOW");
        assertThat(gate("20 19:00")).isEqualTo("MAY");
        assertThat(gate("21 10:30")).as("a Saturday, of which nothing is known").isEqualTo("MAY");
        change(happenings.get(3), Detail.WISH, "10:00-11:00");
        assertThat(gate("20 10:30")).isEqualTo("MAY");
    }

    @Test
    void a_day_of_a_weekend_that_is_worked_is_like_a_weekday() {
        var talks = List.of(time("18 19:20"), time("19 19:20"), time("20 19:20"));
        var habits = new Habits(CALENDAR, talks);
        var evening = Hours.of(19, 20);
        assertThat(habits.on(LocalDate.of(2026, 11, 28), time("27 10:00"))).contains(evening);
        assertThat(habits.on(LocalDate.of(2026, 11, 29), time("27 10:00"))).isEmpty();
    }

    @Test
    void of_the_days_that_are_noted_holidays_and_days_worked_in_return_are_told_apart() {
        var off = LocalDate.of(2026, 11, 25);
        var worked = LocalDate.of(2026, 11, 28);
        var noted = List.of(NotedDay.holiday(off, "A"), new NotedDay(worked, "A", true));
        assertThat(Calendar.of(CallbackRules.STANDARD, ZONE, noted)).isEqualTo(CALENDAR);
    }

    @Test
    void two_contacts_are_too_few_to_learn_from_and_old_ones_count_less() {
        var talks = new ArrayList<Instant>();
        for (var at : List.of("02 09:10", "03 09:10", "04 09:10", "18 15:10", "19 15:10")) {
            talks.add(time(at));
        }
        var day = LocalDate.of(2026, 11, 20);
        assertThat(new Habits(CALENDAR, talks.subList(0, 2)).on(day, time("20 10:00"))).isEmpty();
        assertThat(new Habits(CALENDAR, talks).on(day, time("20 10:00")))
                .as("3 at 0.81 against 2 at 1")
                .contains(Hours.of(9, 10));
        talks.remove(0);
        assertThat(new Habits(CALENDAR, talks).on(day, time("20 10:00")))
                .contains(Hours.of(15, 16));
    }

    @Test
    void a_time_that_falls_into_a_gap_moves_to_the_next_window() {
        lost(CallbackCause.ABANDON, "20 09:30");
        tried(AttemptResult.NO_ANSWER, "20 10:30");
        assertThat(next("20 11:00")).isEqualTo("20 14:00 - 20 17:00");
        tried(AttemptResult.NO_ANSWER, "20 15:30");
        assertThat(next("20 16:00")).isEqualTo("20 19:00 - 20 20:00");
        assertThat(new RetryPolicy(CALENDAR).nextDayPart(time("20 18:00")))
                .isEqualTo(time("21 09:00"));
    }

    @Test
    void a_holiday_is_left_out() {
        lost(CallbackCause.ABANDON, "24 20:30");
        assertThat(next("24 21:00")).isEqualTo("26 10:00 - 26 12:00");
    }

    @ParameterizedTest
    @CsvSource({"20 10:00, true", "20 11:00, true", "20 11:30, false", "20 12:05, false"})
    void a_surge_lasts_until_its_end_is_marked_or_two_hours(String at, boolean surges) {
        var aired = new SurgeMark(SurgeMark.Kind.AIRED, "S1", time("20 10:00"));
        var ended = new SurgeMark(SurgeMark.Kind.ENDED, "", time("20 11:30"));
        var longest = CallbackRules.STANDARD.surge();
        assertThat(SurgeMark.isSurge(List.of(ended, aired), time(at), longest)).isEqualTo(surges);
        assertThat(SurgeMark.isSurge(List.of(aired), time("20 12:00"), longest)).isFalse();
    }
}
