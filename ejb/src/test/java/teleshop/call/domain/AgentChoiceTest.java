package teleshop.call.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import teleshop.call.domain.AgentVerbs.Entry;
import teleshop.call.domain.Conversions.Talks;

/** Whom the board asks first, by what agents have done today and how they sell. */
class AgentChoiceTest {

    /** A Friday, 12 o'clock in Shanghai. */
    private static final Instant T = Instant.parse("2026-11-20T04:00:00Z");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** Who dialled the number of the pan. */
    private static final CallerFacts PAN =
            CallerFacts.of(
                    new Caller(
                            CallerClass.NORMAL,
                            List.of(),
                            Optional.empty(),
                            Optional.of(new HotlineProduct("pan", "不粘炒锅"))));

    private static final WrapUp ORDERED = new WrapUp(Disposition.ORDER, null);

    private final CallBoard board = new CallBoard(FloorRules.STANDARD);
    private final FloorVerbs verbs = FloorVerbs.of(board);
    private Instant now = T;
    private int calls;

    @BeforeEach
    void the_link_stands() {
        verbs.resync().linkUp(T);
    }

    private void follow(RoutingStrategy strategy, AgentPlan... agents) {
        follow(strategy, false, agents);
    }

    private void followByConversion(AgentPlan... agents) {
        follow(RoutingStrategy.LAST_AGENT, true, agents);
    }

    private void follow(RoutingStrategy strategy, boolean byConversion, AgentPlan... agents) {
        var queue =
                new QueuePlan(
                        "SALES",
                        strategy,
                        byConversion,
                        "sales",
                        1,
                        List.of(),
                        0,
                        20,
                        80,
                        List.of());
        var opening = new OpeningHours(List.of(), Set.of(), SHANGHAI);
        board.follow(FloorPlan.of(List.of(queue), List.of(), List.of(agents), opening));
    }

    private static AgentPlan agent(String name, int weight) {
        return new AgentPlan(
                name,
                "",
                Map.of("sales", 5),
                Set.of(),
                weight,
                List.of(new Membership("SALES", Membership.Kind.INBOUND)));
    }

    /** Like the others, but knows this product so well. */
    private static AgentPlan knowing(String sku, int level) {
        var usual = agent("knows", 1);
        return new AgentPlan(
                usual.agent(),
                usual.extension(),
                Map.of("sales", 5, sku, level),
                usual.languages(),
                usual.weight(),
                usual.memberships());
    }

    private void sells(Talks... talks) {
        board.follow(Conversions.of(List.of(talks)));
    }

    private void ready(String... names) {
        for (var name : names) {
            now = now.plusSeconds(1);
            verbs.desks().enter(new Entry(name, seat(name)), AgentAction.GET_READY, now);
            verbs.news().seated(seat(name).number());
            board.route(now);
        }
    }

    private static Extension seat(String name) {
        return new Extension("1" + name.hashCode() % 1000, ExtensionKind.NAILED_UP);
    }

    /** Somebody calls and is served. */
    private String taker() {
        var id = "c" + calls++;
        now = now.plusSeconds(10);
        verbs.news().arrived(new Arrival(id, CallerNumber.WITHHELD, "4001", now));
        verbs.news().known(id, PAN, now);
        board.route(now);
        var taker = verbs.desks().holder(id).orElseThrow();
        serve(taker, id);
        return taker;
    }

    private void serve(String taker, String id) {
        verbs.desks().take(taker, id, now);
        verbs.news().answered(id, seat(taker).number(), now);
        verbs.news().ended(id, EndedBy.CALLER, now);
        verbs.desks().finish(taker, id, ORDERED, now);
        board.route(now);
    }

    private Map<String, Long> takers(int callers) {
        return IntStream.range(0, callers)
                .mapToObj(i -> taker())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private AgentTally tally(String name) {
        return board.agent(name).orElseThrow().asReady(board).tally();
    }

    @Test
    void by_ratio_each_agent_takes_the_part_of_their_weight() {
        follow(RoutingStrategy.RATIO, agent("light", 1), agent("heavy", 3));
        ready("light", "heavy");
        assertThat(takers(100)).isEqualTo(Map.of("light", 25L, "heavy", 75L));
    }

    @Test
    void a_weight_planned_anew_counts_from_the_next_call_on() {
        follow(RoutingStrategy.RATIO, agent("eve", 1), agent("adam", 1));
        ready("eve", "adam");
        assertThat(takers(20)).isEqualTo(Map.of("eve", 10L, "adam", 10L));
        follow(RoutingStrategy.RATIO, agent("eve", 1), agent("adam", 3));
        assertThat(takers(20)).as("40 in all, 10 and 30").isEqualTo(Map.of("adam", 20L));
    }

    @Test
    void of_equals_who_sells_more_is_asked_first_until_a_fifth_of_all_calls_is_theirs() {
        followByConversion(agent("rested", 1), agent("sells", 1));
        sells(new Talks("rested", "pan", 100, 20), new Talks("sells", "pan", 100, 40));
        ready("rested", "sells");
        board.resume(LocalDate.of(2026, 11, 20), Map.of("gone", 8));
        assertThat(taker()).as("no share yet").isEqualTo("sells");
        assertThat(taker()).as("1 of 9, which is 12 %").isEqualTo("sells");
        assertThat(tally("sells")).isEqualTo(new AgentTally(2, 1, 20, Map.of("pan", 4000)));
        assertThat(taker()).as("2 of 10, which is 20 %").isEqualTo("sells");
        assertThat(taker()).as("3 of 11, which is 28 %").isEqualTo("rested");
    }

    @Test
    void how_they_sell_counts_only_in_a_queue_that_chooses_by_it() {
        follow(RoutingStrategy.LAST_AGENT, agent("rested", 1), agent("sells", 1));
        sells(new Talks("sells", "pan", 100, 40));
        ready("rested", "sells");
        assertThat(taker()).isEqualTo("rested");
    }

    @Test
    void who_knows_the_product_better_is_asked_before_who_sells_more() {
        followByConversion(agent("sells", 1), knowing("pan", 9));
        sells(new Talks("sells", "pan", 100, 90));
        ready("sells", "knows");
        assertThat(taker()).isEqualTo("knows");
    }

    @Test
    void who_talked_too_little_about_the_product_counts_as_selling_nothing() {
        followByConversion(agent("rested", 1), agent("new", 1));
        sells(new Talks("new", "pan", 19, 19), new Talks("new", "tea", 100, 90));
        ready("rested", "new");
        assertThat(taker()).isEqualTo("rested");
    }

    @Test
    void what_is_read_anew_of_the_sales_counts_from_the_next_call_on() {
        followByConversion(agent("rested", 1), agent("sells", 1));
        ready("rested", "sells");
        board.resume(LocalDate.of(2026, 11, 20), Map.of("gone", 100));
        assertThat(taker()).as("nothing is known").isEqualTo("rested");
        ready("late");
        assertThat(tally("late").conversion()).isEmpty();
        sells(new Talks("rested", "pan", 20, 1));
        assertThat(taker()).isEqualTo("rested");
        verbs.desks().leave("sells", now);
        sells(new Talks("sells", "pan", 20, 20));
        ready("sells");
        assertThat(taker()).as("who came after it was read").isEqualTo("sells");
    }

    @Test
    void who_goes_off_and_comes_back_has_taken_the_calls_they_took() {
        follow(RoutingStrategy.FEWEST_CALLS, agent("eve", 1), agent("adam", 1));
        ready("eve");
        assertThat(takers(3)).isEqualTo(Map.of("eve", 3L));
        verbs.desks().leave("eve", now);
        ready("eve", "adam");
        assertThat(takers(3)).isEqualTo(Map.of("adam", 3L));
        assertThat(tally("eve")).isEqualTo(new AgentTally(3, 1, 50, Map.of()));
    }

    @Test
    void what_was_taken_before_the_floor_opened_counts_on_that_day() {
        follow(RoutingStrategy.FEWEST_CALLS, agent("eve", 1), agent("adam", 1));
        ready("eve", "adam");
        board.resume(LocalDate.of(2026, 11, 20), Map.of("eve", 1, "gone", 4));
        assertThat(tally("eve")).isEqualTo(new AgentTally(1, 1, 20, Map.of()));
        assertThat(taker()).isEqualTo("adam");
        assertThat(tally("adam")).isEqualTo(new AgentTally(1, 1, 17, Map.of()));
        board.resume(LocalDate.of(2026, 11, 19), Map.of("eve", 1));
        board.route(now);
        assertThat(tally("eve")).as("that was yesterday").isEqualTo(AgentTally.FRESH);
    }

    @Test
    void a_new_day_of_the_house_begins_with_nothing_taken() {
        follow(RoutingStrategy.FEWEST_CALLS, agent("eve", 1), agent("adam", 1));
        ready("eve");
        assertThat(takers(2)).isEqualTo(Map.of("eve", 2L));
        board.route(Instant.parse("2026-11-20T15:59:59Z"));
        assertThat(tally("eve")).isEqualTo(new AgentTally(2, 1, 100, Map.of()));
        board.route(Instant.parse("2026-11-20T16:00:00Z"));
        assertThat(tally("eve")).isEqualTo(AgentTally.FRESH);
    }

    @Test
    void a_share_changes_with_what_the_others_take() {
        follow(RoutingStrategy.FEWEST_CALLS, agent("eve", 1), agent("adam", 1));
        ready("eve");
        taker();
        assertThat(tally("eve").sharePercent()).isEqualTo(100);
        ready("adam");
        taker();
        assertThat(tally("eve").sharePercent()).isEqualTo(50);
        var seen = board.agent("eve").orElseThrow().asReady(board);
        assertThat(board.agent("eve").orElseThrow().asReady(board)).isSameAs(seen);
    }

    @Test
    void nobody_weighs_less_than_one() {
        assertThatThrownBy(() -> agent("eve", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
