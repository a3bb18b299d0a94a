package teleshop.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import teleshop.call.domain.CallbackCause;
import teleshop.call.domain.Disposition;
import teleshop.callback.domain.Happening.Detail;

class CallbackStoryTest {

    /** Friday 10:00 in Shanghai. */
    private static final Instant T = Instant.parse("2026-11-20T02:00:00Z");

    private static final CallbackKey KEY = CallbackKey.of("13800138000");
    private static final CallbackKey OTHER = CallbackKey.of("13900139000");

    private static Instant at(long seconds) {
        return T.plusSeconds(seconds);
    }

    private static Happening lost(String call, CallbackCause cause, long queued, long lost) {
        return Happening.lost("lost:" + call, KEY, cause, new Slot(at(queued), at(lost)))
                .with(Detail.INTERACTION, call);
    }

    private static Happening served(String contact, CallbackKey key, long answered) {
        return Happening.served(
                        "served:" + contact,
                        key,
                        at(answered),
                        new Slot(at(answered), at(answered)))
                .with(Detail.INTERACTION, contact);
    }

    private static Happening attempt(String id, long seconds, AttemptResult result) {
        return Happening.attempt("attempt:" + id, KEY, id, new Slot(at(seconds), at(seconds + 20)))
                .with(Detail.RESULT, result.name());
    }

    private static List<Standing> tell(Happening... happenings) {
        return tell(List.of(happenings), T.plus(Duration.ofDays(3)));
    }

    private static List<Standing> tell(List<Happening> happenings, Instant until) {
        return new CallbackStory(KEY, CallbackRules.STANDARD).tell(happenings, until);
    }

    private static Standing only(List<Standing> told) {
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    @Test
    void who_tries_again_keeps_the_earliest_place_and_counts_once_more() {
        var entry =
                only(
                        tell(
                                lost("c2", CallbackCause.ABANDON, 100, 130),
                                lost("c1", CallbackCause.SHORT_ABANDON, 10, 12)));
        assertThat(entry.origin().queuedAt()).isEqualTo(at(10));
        assertThat(entry.origin().interaction()).isEqualTo("c1");
        assertThat(entry.attemptsIn()).isEqualTo(2);
        assertThat(entry.cause()).isEqualTo(CallbackCause.ABANDON);
        assertThat(entry.lastInboundAt()).isEqualTo(at(130));
    }

    @ParameterizedTest
    @CsvSource({
        "SHORT_ABANDON, CHAT_LOST, CHAT_LOST",
        "CHAT_LOST, UNPAID, CHAT_LOST",
        "UNPAID, CHAT_LOST, UNPAID",
        "UNPAID, AFTER_HOURS, AFTER_HOURS",
        "AFTER_HOURS, TIMEOUT, TIMEOUT",
        "TIMEOUT, ABANDON, TIMEOUT",
        "BUSY, TIMEOUT, BUSY",
        "ABANDON, BUSY, ABANDON",
        "ABANDON, DISCONNECT_IN_TALK, DISCONNECT_IN_TALK",
        "DISCONNECT_IN_TALK, AGENT_SCHEDULED, AGENT_SCHEDULED",
        "AGENT_SCHEDULED, QUEUE_CALLBACK, QUEUE_CALLBACK",
        "QUEUE_CALLBACK, SHORT_ABANDON, QUEUE_CALLBACK",
    })
    void the_weightier_cause_stays(CallbackCause first, CallbackCause then, CallbackCause stays) {
        assertThat(only(tell(lost("a", first, 0, 10), lost("b", then, 20, 30))).cause())
                .isEqualTo(stays);
    }

    @Test
    void is_closed_by_a_contact_that_is_answered_later_at_any_number_of_theirs() {
        var entry = only(tell(lost("a", CallbackCause.ABANDON, 0, 60), served("b", OTHER, 61)));
        assertThat(entry.isOpen()).isFalse();
        assertThat(entry.ending().outcome()).isEqualTo(CallbackOutcome.SERVED_ELSEWHERE);
        assertThat(entry.ending().interaction()).isEqualTo("b");
        assertThat(entry.ending().at()).isEqualTo(at(61));
    }

    @ParameterizedTest
    @CsvSource({"59", "60"})
    void a_contact_answered_before_they_were_lost_closes_nothing(int answered) {
        assertThat(
                        only(tell(
                                        lost("a", CallbackCause.ABANDON, 0, 60),
                                        served("b", KEY, answered)))
                                .isOpen())
                .isTrue();
    }

    @Test
    void a_talk_that_was_cut_off_keeps_its_entry() {
        var entry =
                only(
                        tell(
                                lost("a", CallbackCause.ABANDON, 0, 60),
                                served("b", KEY, 100),
                                lost("b", CallbackCause.DISCONNECT_IN_TALK, 90, 200)));
        assertThat(entry.isOpen()).isTrue();
        assertThat(entry.attemptsIn()).isEqualTo(2);
        assertThat(entry.cause()).isEqualTo(CallbackCause.DISCONNECT_IN_TALK);
    }

    @Test
    void who_is_lost_after_being_served_is_owed_a_call_anew() {
        var told =
                tell(
                        lost("a", CallbackCause.ABANDON, 0, 60),
                        served("b", KEY, 100),
                        lost("c", CallbackCause.BUSY, 300, 300));
        assertThat(told).hasSize(2);
        assertThat(told.get(0).isOpen()).isFalse();
        assertThat(told.get(1).isOpen()).isTrue();
        assertThat(told.get(1).attemptsIn()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"604859, true", "604860, false"})
    void expires_seven_days_after_the_last_inbound(long now, boolean open) {
        var told = tell(List.of(lost("a", CallbackCause.ABANDON, 0, 60)), at(now));
        assertThat(told.get(0).isOpen()).isEqualTo(open);
        assertThat(told.get(0).expiresAt()).isEqualTo(at(60).plus(Duration.ofDays(7)));
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void what_the_agent_says_of_our_own_call_closes_it_or_not(Disposition said) {
        var told =
                only(
                        tell(
                                lost("a", CallbackCause.ABANDON, 0, 60),
                                attempt("x", 7200, AttemptResult.HUMAN)
                                        .with(Detail.DISPOSITION, said.name())
                                        .with(Detail.AGENT, "eve")));
        switch (said) {
            case CONSIDERING, CALL_LATER -> {
                assertThat(told.isOpen()).isTrue();
                assertThat(told.cause()).isEqualTo(CallbackCause.AGENT_SCHEDULED);
                assertThat(told.owner()).isEqualTo("eve");
            }
            case LANGUAGE -> {
                assertThat(told.isOpen()).isTrue();
                assertThat(told.cause()).isEqualTo(CallbackCause.AGENT_SCHEDULED);
                assertThat(told.owner()).isNull();
            }
            case NO_ANSWER, BUSY, MACHINE, DROPPED -> assertThat(told.isOpen()).isTrue();
            default -> assertThat(told.ending().outcome().name()).isEqualTo(said.name());
        }
    }

    @ParameterizedTest
    @CsvSource({"7210, 1", "7399, 1", "7400, 2"})
    void who_tries_in_vain_while_we_reach_them_is_owed_no_other_call(int lost, int entries) {
        var told =
                tell(
                        lost("a", CallbackCause.ABANDON, 0, 60),
                        attempt("x", 7200, AttemptResult.HUMAN)
                                .with(Detail.DISPOSITION, Disposition.ORDER.name())
                                .with(Detail.TALKED_UNTIL, at(7400).toString()),
                        lost("b", CallbackCause.BUSY, lost, lost));
        assertThat(told).hasSize(entries);
        assertThat(told.get(0).ending().outcome()).isEqualTo(CallbackOutcome.ORDER);
        assertThat(told.get(0).attemptsIn()).isEqualTo(3 - entries);
    }

    @Test
    void who_tries_in_vain_while_our_last_attempt_rings_in_vain_is_owed_another_call() {
        var all = new ArrayList<>(List.of(lost("a", CallbackCause.ABANDON, 0, 60)));
        for (int i = 1; i <= 6; i++) {
            all.add(attempt("x" + i, i * 7200, AttemptResult.NO_ANSWER));
        }
        all.add(lost("b", CallbackCause.BUSY, 43_210, 43_210));
        var told = tell(all, at(86_400));
        assertThat(told).hasSize(2);
        assertThat(told.get(1).isOpen()).isTrue();
    }

    @Test
    void an_invalid_number_is_closed_and_so_is_one_tried_six_times_in_vain() {
        var lost = lost("a", CallbackCause.ABANDON, 0, 60);
        assertThat(only(tell(lost, attempt("x", 7200, AttemptResult.INVALID))).ending().outcome())
                .isEqualTo(CallbackOutcome.INVALID);
        var all = new ArrayList<>(List.of(lost));
        for (int i = 1; i <= 5; i++) {
            all.add(attempt("x" + i, i * 7200, AttemptResult.NO_ANSWER));
        }
        assertThat(tell(all, at(86_400)).get(0).isOpen()).isTrue();
        all.add(attempt("x6", 6 * 7200, AttemptResult.BUSY));
        assertThat(tell(all, at(86_400)).get(0).ending().outcome())
                .isEqualTo(CallbackOutcome.EXHAUSTED);
    }

    @Test
    void a_dropped_number_is_known_to_every_later_entry_of_it() {
        var told =
                tell(
                        lost("a", CallbackCause.ABANDON, 0, 60),
                        attempt("x", 7200, AttemptResult.DROPPED),
                        served("b", KEY, 8000),
                        lost("c", CallbackCause.ABANDON, 9000, 9060));
        assertThat(told).hasSize(2);
        assertThat(told.get(1).attempts()).isEmpty();
        assertThat(told.get(1).dropped()).contains(at(7200));
    }

    @Test
    void an_attempt_told_in_parts_is_one() {
        var begun = Happening.attempt("attempt:x", KEY, "x", new Slot(at(7200), at(7200)));
        var lost = lost("a", CallbackCause.ABANDON, 0, 60);
        assertThat(only(tell(lost, begun)).lastAttempt().orElseThrow().isLive()).isTrue();
        var result =
                Happening.attempt("attempt:x:result", KEY, "x", new Slot(at(7200), at(7230)))
                        .with(Detail.RESULT, AttemptResult.NO_ANSWER.name());
        var told = only(tell(lost, result, begun));
        assertThat(told.attempts()).hasSize(1);
        assertThat(told.lastAttempt().orElseThrow().was(AttemptResult.NO_ANSWER)).isTrue();
    }

    @Test
    void the_end_does_not_depend_on_the_order_in_which_things_are_heard() {
        var random = new Random(20261120);
        for (int round = 0; round < 300; round++) {
            var happenings = timeline(random);
            var told = tell(happenings, T.plus(Duration.ofDays(20)));
            for (int shuffle = 0; shuffle < 10; shuffle++) {
                Collections.shuffle(happenings, random);
                assertThat(tell(happenings, T.plus(Duration.ofDays(20))))
                        .as("round " + round)
                        .isEqualTo(told);
            }
            assertThat(told.stream().limit(Math.max(0, told.size() - 1)).filter(Standing::isOpen))
                    .isEmpty();
        }
    }

    private static List<Happening> timeline(Random random) {
        var happenings = new ArrayList<Happening>();
        for (int i = 0; i < 3 + random.nextInt(12); i++) {
            happenings.add(one(random, "h" + i, random.nextInt(40) * 43_200L));
        }
        return happenings;
    }

    private static Happening one(Random random, String name, long when) {
        var causes = CallbackCause.values();
        return switch (random.nextInt(6)) {
            case 0, 1, 2 ->
                    lost(
                            name,
                            causes[random.nextInt(causes.length)],
                            when,
                            when + random.nextInt(90));
            case 3 -> served(name, random.nextBoolean() ? KEY : OTHER, when);
            case 4 ->
                    attempt(
                            name,
                            when,
                            AttemptResult.values()[random.nextInt(AttemptResult.values().length)]);
            default ->
                    Happening.stopped(
                            "stop:" + name, KEY, CallbackOutcome.REFUSED_CONTACT, at(when));
        };
    }
}
