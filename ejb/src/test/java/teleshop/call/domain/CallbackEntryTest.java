package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.domain.CallFact.Detail;
import teleshop.call.domain.CallFact.Kind;

class CallbackEntryTest {

    private static final Instant T = Instant.parse("2026-11-20T12:00:00Z");

    private static LostCaller lost(String call, CallbackCause cause, int queued, int lost) {
        return new LostCaller(
                call,
                "13800138000",
                "13800138000",
                "4008001",
                null,
                cause,
                T.plusSeconds(queued),
                T.plusSeconds(lost));
    }

    @Test
    void who_tries_again_keeps_the_earliest_place_and_counts_once_more() {
        var entry = new CallbackEntry(lost("c2", CallbackCause.ABANDON, 100, 130));
        entry.triedAgain(lost("c1", CallbackCause.SHORT_ABANDON, 10, 12));
        var view = entry.view();
        assertThat(view.originalQueuedAt()).isEqualTo(T.plusSeconds(10));
        assertThat(view.originCall()).isEqualTo("c1");
        assertThat(view.attemptsIn()).isEqualTo(2);
        assertThat(view.cause()).isEqualTo(CallbackCause.ABANDON);
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT_ABANDON, ABANDON, ABANDON",
        "ABANDON, SHORT_ABANDON, ABANDON",
        "ABANDON, QUEUE_CALLBACK, QUEUE_CALLBACK",
        "QUEUE_CALLBACK, AGENT_SCHEDULED, QUEUE_CALLBACK",
        "ABANDON, BUSY, ABANDON",
        "BUSY, TIMEOUT, BUSY",
        "AFTER_HOURS, BUSY, BUSY",
        "DISCONNECT_IN_TALK, ABANDON, DISCONNECT_IN_TALK"
    })
    void the_weightier_cause_stays(CallbackCause one, CallbackCause two, CallbackCause stays) {
        assertThat(one.orWeightier(two)).isEqualTo(stays);
    }

    @Test
    void a_call_answered_later_closes_the_entry() {
        var entry = new CallbackEntry(lost("c1", CallbackCause.ABANDON, 0, 30));
        entry.served("c2", T.plusSeconds(60));
        assertThat(entry.view().open()).isFalse();
        assertThat(entry.view().outcome()).isEqualTo(CallbackOutcome.SERVED_ELSEWHERE);
    }

    @Test
    void a_call_answered_before_closes_nothing() {
        var entry = new CallbackEntry(lost("c1", CallbackCause.ABANDON, 0, 30));
        entry.served("c0", T.plusSeconds(30));
        assertThat(entry.view().open()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ABANDONED, ABANDON",
        "SHORT_ABANDON, SHORT_ABANDON",
        "CALLBACK_TAKEN, QUEUE_CALLBACK",
        "BUSY, BUSY",
        "AFTER_HOURS, AFTER_HOURS",
        "OVERFLOWED, TIMEOUT"
    })
    void every_lost_caller_is_owed_a_call(CallResult result, CallbackCause cause) {
        var lost = ended("13800138000", result).lost().orElseThrow();
        assertThat(lost.cause()).isEqualTo(cause);
        assertThat(lost.number()).isEqualTo("13800138000");
        assertThat(lost.queuedAt()).isEqualTo(T);
    }

    @Test
    void who_was_served_or_withheld_the_number_is_not() {
        assertThat(ended("13800138000", CallResult.ANSWERED).lost()).isEmpty();
        assertThat(ended("13800138000", CallResult.SELF_SERVED).lost()).isEmpty();
        assertThat(ended("", CallResult.ABANDONED).lost()).isEmpty();
    }

    private static Call ended(String number, CallResult result) {
        var call = new Call("c1");
        call.take(CallFact.arrived("c1", CallerNumber.of(number), "4008001", T));
        call.take(
                CallFact.of("c1", Kind.ENDED, T.plusSeconds(30))
                        .with(Detail.RESULT, result.name()));
        return call;
    }
}
