package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.call.domain.CallerClass.BUYER;
import static teleshop.call.domain.CallerClass.NORMAL;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.call.domain.Tier.Cause;
import teleshop.call.domain.Work.ColdCall;
import teleshop.call.domain.Work.StayReady;
import teleshop.call.domain.WorkPolicy.Demand;
import teleshop.call.domain.WorkPolicy.Room;

class WorkPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final WorkRules RULES = WorkRules.STANDARD;

    private final RoutingPolicy routing = RoutingPolicy.ofTheHouse();
    private final WorkPolicy policy = new WorkPolicy(RULES, routing);
    private final WaitingLine line = new WaitingLine(routing);
    private final DueLine due = new DueLine(routing, RULES);
    private final ReadyAgent eve = new ReadyAgent("eve", Map.of("sales", 5), NOW);

    private static Tier tier(int level, Cause cause) {
        var figures =
                new FloorFigures(
                        0,
                        40,
                        40,
                        Duration.ofSeconds(180),
                        OptionalInt.empty(),
                        0,
                        200,
                        Optional.empty());
        return new Tier(level, cause, figures, NOW, NOW);
    }

    private static final Room QUIET = new Room(5, 5, tier(0, Cause.CALM), false);
    private static final Room FULL = new Room(0, 0, tier(0, Cause.CALM), false);
    private static final Room BUSY = new Room(5, 5, tier(1, Cause.EXPECTED_WAIT), false);
    private static final Room AHEAD = new Room(5, 5, tier(0, Cause.CALM), true);
    private static final Room SURGE = new Room(5, 5, tier(2, Cause.EXPECTED_WAIT), false);

    private void waits(String id, CallerClass rank, int seconds) {
        line.add(WaitingCall.plain(id, QueueRules.SALES, rank, 1, NOW.minusSeconds(seconds)));
    }

    private void owed(Owed who, CallerClass rank, int seconds) {
        due.add(
                DueCallback.plain(
                        who.ordinal(),
                        rank,
                        who == Owed.KEPT ? CallbackCause.QUEUE_CALLBACK : CallbackCause.ABANDON,
                        NOW.minusSeconds(seconds),
                        RULES.chance(rank)));
    }

    private enum Owed {
        LOST,
        KEPT,
        STALE,
        FRESH
    }

    private String next(Room room) {
        var work = policy.decide(eve, new Demand(line, due, true), room, NOW);
        return work.call()
                .map(WaitingCall::callId)
                .or(() -> work.callback().map(entry -> Owed.values()[(int) entry.entryId()].name()))
                .orElse(work.isColdCall() ? "cold" : "ready");
    }

    @Test
    void a_caller_on_the_line_comes_before_the_lost() {
        waits("new", NORMAL, 5);
        owed(Owed.LOST, BUYER, 300);
        assertThat(next(QUIET)).isEqualTo("new");
    }

    @ParameterizedTest
    @CsvSource({"2399, new", "2400, LOST"})
    void a_lost_buyer_owed_a_call_for_40_minutes_comes_before_newcomers(int lost, String next) {
        waits("new", NORMAL, 5);
        owed(Owed.LOST, BUYER, lost);
        assertThat(next(BUSY)).isEqualTo(next);
        assertThat(next(SURGE)).isEqualTo("new");
    }

    @Test
    void a_lost_caller_never_passes_one_of_the_same_class() {
        waits("live", BUYER, 1);
        owed(Owed.LOST, BUYER, 9000);
        assertThat(next(QUIET)).isEqualTo("live");
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 30, live", "NORMAL, 31, KEPT", "BUYER, 0, KEPT"})
    void a_promised_place_counts_as_if_its_caller_still_waited(
            CallerClass rank, int promised, String next) {
        waits("live", NORMAL, 30);
        owed(Owed.KEPT, rank, promised);
        assertThat(next(SURGE)).isEqualTo(next);
        assertThat(next(FULL)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"10, 5, KEPT", "5, 10, live", "-60, 0, live"})
    void in_a_surge_an_agreed_time_counts_as_if_they_had_called_then(
            int agreed, int waited, String next) {
        waits("live", NORMAL, waited);
        due.add(
                new DueCallback(
                        Owed.KEPT.ordinal(),
                        "sales",
                        "sales",
                        NORMAL,
                        true,
                        NOW.minusSeconds(agreed),
                        0,
                        Optional.of("eve"),
                        Optional.of(NOW.plusSeconds(900))));
        assertThat(next(SURGE)).isEqualTo(next);
    }

    @Test
    void promised_places_come_before_the_lost() {
        owed(Owed.LOST, BUYER, 60);
        owed(Owed.KEPT, NORMAL, 60);
        assertThat(next(QUIET)).isEqualTo("KEPT");
    }

    @Test
    void of_the_lost_the_one_most_worth_is_called_first() {
        owed(Owed.STALE, BUYER, 4 * 3600);
        owed(Owed.LOST, NORMAL, 60);
        owed(Owed.FRESH, BUYER, 120);
        assertThat(next(QUIET)).isEqualTo("FRESH");
        due.remove(Owed.FRESH.ordinal());
        assertThat(next(QUIET)).isEqualTo("LOST");
        due.remove(Owed.LOST.ordinal());
        assertThat(next(QUIET)).isEqualTo("STALE");
    }

    @Test
    void with_nothing_owed_a_spare_agent_calls_cold() {
        assertThat(next(QUIET)).isEqualTo("cold");
        assertThat(policy.decide(eve, new Demand(line, due, false), QUIET, NOW))
                .isEqualTo(new StayReady());
        assertThat(policy.decide(eve, new Demand(line, due, true), QUIET, NOW))
                .isEqualTo(new ColdCall());
    }

    @Test
    void when_buyers_have_been_owed_for_long_the_freshest_of_them_is_called() {
        waits("new", NORMAL, 5);
        owed(Owed.STALE, BUYER, 2400);
        owed(Owed.FRESH, BUYER, 60);
        assertThat(next(BUSY)).isEqualTo("FRESH");
    }

    @Test
    void without_spare_agents_nobody_lost_is_dialled() {
        owed(Owed.LOST, BUYER, 60);
        assertThat(next(FULL)).isEqualTo("ready");
        assertThat(next(QUIET)).isEqualTo("LOST");
    }

    @Test
    void an_idle_agent_calls_the_lost_until_callers_wait_too_long() {
        owed(Owed.LOST, BUYER, 60);
        assertThat(next(BUSY)).isEqualTo("LOST");
        assertThat(next(SURGE)).isEqualTo("ready");
    }

    @Test
    void from_tier_1_on_nobody_is_called_cold() {
        assertThat(next(BUSY)).isEqualTo("ready");
        assertThat(next(new Room(1, 1, tier(1, Cause.SPOT_DUE), false))).isEqualTo("cold");
        assertThat(next(new Room(1, 0, tier(0, Cause.CALM), false))).isEqualTo("ready");
    }

    @Test
    void an_agent_s_own_callback_is_the_team_s_after_its_time() {
        due.add(
                new DueCallback(
                        7,
                        "sales",
                        "sales",
                        NORMAL,
                        false,
                        NOW,
                        2000,
                        Optional.of("adam"),
                        Optional.of(NOW.plusSeconds(1))));
        assertThat(next(QUIET)).isEqualTo("cold");
        var work = policy.decide(eve, new Demand(line, due, true), QUIET, NOW.plusSeconds(1));
        assertThat(work.callback()).isPresent();
    }

    @Test
    void who_does_not_dial_is_given_no_callback() {
        owed(Owed.LOST, BUYER, 60);
        var inbound = new ReadyAgent("eve", eve.skills(), AgentTally.FRESH, true, false, NOW);
        assertThat(policy.decide(inbound, new Demand(line, due, true), QUIET, NOW))
                .isEqualTo(new StayReady());
    }

    @Test
    void while_the_dialler_calls_the_lost_an_agent_awaits_who_answers() {
        owed(Owed.LOST, BUYER, 60);
        assertThat(next(AHEAD)).isEqualTo("ready");
        owed(Owed.KEPT, NORMAL, 30);
        assertThat(next(AHEAD)).isEqualTo("KEPT");
    }

    @Test
    void while_the_dialler_calls_the_lost_an_agent_calls_those_they_promised_to() {
        var owner = Optional.of("eve");
        var until = Optional.of(NOW.plusSeconds(900));
        due.add(new DueCallback(0, "sales", "sales", BUYER, false, NOW, 2000, owner, until));
        assertThat(due.mostWorth()).isEmpty();
        assertThat(next(AHEAD)).isEqualTo("LOST");
    }

    @Test
    void while_the_dialler_calls_the_lost_an_agents_own_are_not_outranked_by_them() {
        var owner = Optional.of("eve");
        var until = Optional.of(NOW.plusSeconds(900));
        due.add(
                new DueCallback(
                        Owed.FRESH.ordinal(),
                        "sales",
                        "sales",
                        NORMAL,
                        false,
                        NOW,
                        0,
                        owner,
                        until));
        owed(Owed.LOST, BUYER, 60);
        assertThat(next(AHEAD)).isEqualTo("FRESH");
        assertThat(next(QUIET)).isEqualTo("LOST");
        due.remove(Owed.FRESH.ordinal());
        assertThat(next(AHEAD)).isEqualTo("ready");
    }

    @Test
    void an_overdue_lost_buyer_is_called_before_a_newcomer_even_if_the_dialler_dials() {
        waits("new", NORMAL, 5);
        owed(Owed.LOST, BUYER, 2400);
        assertThat(next(AHEAD)).isEqualTo("LOST");
    }

    @Test
    void who_lacks_the_skill_is_given_no_callback() {
        owed(Owed.LOST, BUYER, 60);
        var other = new ReadyAgent("adam", Map.of("service", 5), NOW);
        assertThat(policy.decide(other, new Demand(line, due, false), QUIET, NOW))
                .isEqualTo(new StayReady());
    }
}
