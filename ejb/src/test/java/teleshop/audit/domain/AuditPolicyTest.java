package teleshop.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderStatus;

class AuditPolicyTest {

    private static final Instant NOW = AuditScene.NOW;

    private final AuditPolicy policy = new AuditPolicy(AuditScene.THRESHOLDS);

    @Test
    void a_new_customers_plain_order_passes_without_a_word() {
        var verdict = judge(UnaryOperator.identity());
        assertThat(verdict.hits()).isEmpty();
        assertThat(verdict.score()).isZero();
        assertThat(verdict.passes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "86400, IN_REVIEW, true",
        "86401, IN_REVIEW, false",
        "60, REJECTED, false",
        "60, CANCELLED, false",
        "60, EXPIRED, false",
        "60, SIGNED, true",
        "60, BACK_TO_AGENT, true"
    })
    void r01_same_goods_within_a_day_inclusive(long secondsAgo, OrderStatus status, boolean hits) {
        var past = AuditScene.past("A", status, NOW.minusSeconds(secondsAgo));
        assertHard(judge(s -> s.past(past)), "R01", HoldType.DUP, hits);
    }

    @Test
    void r01_other_goods_are_no_duplicate() {
        var past = AuditScene.past("A", OrderStatus.IN_REVIEW, NOW.minusSeconds(60));
        assertSilent(judge(s -> s.past(AuditScene.withSkus(past, "OTHER"))), "R01");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 25", "3, 25"})
    void r03_counts_open_cod_orders(int open, int points) {
        var past =
                IntStream.range(0, open)
                        .mapToObj(i -> AuditScene.past("A" + i, OrderStatus.SHIPPED, daysAgo(5)))
                        .toArray(PastOrder[]::new);
        assertPoints(judge(s -> s.past(past)), "R03", points);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 180, 0, 0, false",
        "2, 180, 5, 0, true",
        "2, 181, 5, 0, false",
        "1, 10, 1, 0, false",
        "2, 181, 1, 0, true",
        "2, 181, 2, 0, true",
        "2, 181, 3, 0, false"
    })
    void r04_refuses_too_often(int refused, int daysAgo, int signed, int none, boolean hits) {
        assertHard(
                judge(s -> s.past(ended(refused, daysAgo, signed))),
                "R04",
                HoldType.COD_RISK,
                hits);
        assertSilent(judge(s -> s.prepaid().past(ended(refused, daysAgo, signed))), "R04");
    }

    @Test
    void r05_is_on_the_deny_list() {
        assertHard(judge(s -> s.denied("phone")), "R05", HoldType.DENY, true);
    }

    @ParameterizedTest
    @CsvSource({
        "13905191234, false",
        "12905191234, true",
        "1390519123, true",
        "139051912345, true",
        "051981234567, false",
        "02512345678, false",
        "0251234567, false",
        "12345678, true"
    })
    void r06_no_mobile_and_no_land_line(String phone, boolean hits) {
        assertHard(judge(s -> s.phone(phone)), "R06", HoldType.PHONE, hits);
    }

    @ParameterizedTest
    @CsvSource({
        "13911111023, 0",
        "13911111112, 40",
        "13912345098, 0",
        "13901234509, 40",
        "13987654321, 40",
        "13976543109, 0"
    })
    void r07_a_run_of_six(String phone, int points) {
        assertPoints(judge(s -> s.phone(phone)), "R07", points);
    }

    @Test
    void r08_called_from_elsewhere() {
        assertSilent(judge(s -> s.calledFrom("13905191234", false)), "R08");
        assertSilent(judge(s -> s.calledFrom("13700001111", true)), "R08");
        assertPoints(judge(s -> s.calledFrom("13700001111", false)), "R08", 10);
        assertPoints(judge(s -> s.calledFrom(null, false)), "R08", 10);
    }

    @ParameterizedTest
    @CsvSource({"2, 89, 0", "3, 90, 30", "3, 91, 0"})
    void r09_one_number_with_many_names(int others, int daysAgo, int points) {
        var past =
                IntStream.range(0, others)
                        .mapToObj(
                                i -> AuditScene.past("A" + i, OrderStatus.SIGNED, daysAgo(daysAgo)))
                        .map(p -> AuditScene.withName(p, "name of " + p.number()))
                        .toArray(PastOrder[]::new);
        assertPoints(judge(s -> s.past(past)), "R09", points);
    }

    @ParameterizedTest
    @CsvSource({
        "鼓楼区, 中山北路12号5室, true, false",
        "'', 中山北路12号5室, true, true",
        "'', 南城街道12号5室, false, false",
        "鼓楼区, 中山北路12号, true, true",
        "鼓楼区, '', true, true",
        "鼓楼区, 中山北路12号五, true, false"
    })
    void r10_an_incomplete_address(
            String district, String street, boolean needsDistrict, boolean hits) {
        var verdict = judge(s -> s.address(district, street).needsDistrict(needsDistrict));
        assertHard(verdict, "R10", HoldType.ADDRESS, hits);
    }

    @ParameterizedTest
    @CsvSource({"火车站对面的小卖部里, 25", "火车站对面12号小卖部, 0", "中山北路的一个小卖部, 0", "车站对面, 0"})
    void r11_a_landmark_is_no_address(String street, int points) {
        assertPoints(judge(s -> s.address("鼓楼区", street).landmarks("对面")), "R11", points);
    }

    @Test
    void r12_a_new_customer_calls_from_another_province() {
        assertPoints(judge(s -> s.callerProvince("浙江")), "R12", 10);
        assertSilent(judge(s -> s.callerProvince("江苏")), "R12");
        var past = AuditScene.past("A", OrderStatus.SIGNED, daysAgo(400));
        assertSilent(judge(s -> s.callerProvince("浙江").past(past)), "R12");
    }

    @Test
    void r13_nobody_delivers_there() {
        assertHard(judge(s -> s.uncovered()), "R13", HoldType.COVERAGE, true);
    }

    @ParameterizedTest
    @CsvSource({"5, 0, false", "6, 30, true"})
    void r14_more_than_the_limit(int quantity, int points, boolean hard) {
        var verdict = judge(s -> s.quantity(quantity).limits(5, 0));
        assertPoints(verdict, "R14", points);
        assertHard(verdict, "R14", HoldType.LIMIT, hard);
    }

    @ParameterizedTest
    @CsvSource({"6, 0", "7, 30"})
    void r14_unusually_many(int quantity, int points) {
        var verdict = judge(s -> s.quantity(quantity).limits(0, 2));
        assertPoints(verdict, "R14", points);
        assertThat(verdict.hits()).noneMatch(Hit::isHard);
    }

    @ParameterizedTest
    @CsvSource({
        "300000, 999999, false",
        "300001, 999999, true",
        "200000, 200000, false",
        "200001, 200000, true"
    })
    void r15_too_much_to_collect(long cod, long maximum, boolean hits) {
        assertHard(judge(s -> s.collects(cod, maximum)), "R15", HoldType.AMOUNT, hits);
        assertSilent(judge(s -> s.collects(cod, maximum).prepaid()), "R15");
    }

    @ParameterizedTest
    @CsvSource({"900, 900, false", "899, 899, true", "900, 901, true", "1000, 1000, false"})
    void r16_below_floor_or_discounted_beyond_authority(long amount, long floor, boolean hits) {
        assertHard(judge(s -> s.price(1000, amount, floor)), "R16", HoldType.PRICE, hits);
    }

    @ParameterizedTest
    @CsvSource({"王, 40", "王秀英, 0", "孙悟空, 40", "孙悟空二, 0"})
    void r17_nobody_is_called_that(String name, int points) {
        assertPoints(judge(s -> s.name(name).pranks("孙悟空")), "R17", points);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 30"})
    void r18_too_many_to_one_address_today(int others, int points) {
        var past =
                IntStream.range(0, others)
                        .mapToObj(
                                i ->
                                        AuditScene.past(
                                                "A" + i, OrderStatus.SIGNED, NOW.minusSeconds(9)))
                        .map(p -> AuditScene.withSkus(p, "OTHER"))
                        .toArray(PastOrder[]::new);
        assertPoints(judge(s -> s.past(past)), "R18", points);
    }

    @Test
    void r18_yesterdays_do_not_count() {
        var past =
                IntStream.range(0, 9)
                        .mapToObj(i -> AuditScene.past("A" + i, OrderStatus.SIGNED, daysAgo(1)))
                        .toArray(PastOrder[]::new);
        assertSilent(judge(s -> s.past(past)), "R18");
    }

    @Test
    void r19_r22_r26_stop_the_order() {
        assertHard(judge(s -> s.staff()), "R19", HoldType.STAFF, true);
        assertHard(judge(s -> s.shortOf("not enough")), "R22", HoldType.STOCK, true);
        assertHard(judge(s -> s.changed()), "R26", HoldType.CHANGED, true);
    }

    @ParameterizedTest
    @CsvSource({"2, 0, 0", "3, 0, -25", "9, 1, 0"})
    void r27_a_good_history(int signed, int refused, int points) {
        assertPoints(judge(s -> s.past(ended(refused, 400, signed))), "R27", points);
    }

    @Test
    void the_score_stays_between_nothing_and_a_hundred() {
        assertThat(judge(s -> s.past(ended(0, 400, 3))).score()).isZero();
        var bad =
                judge(
                        s ->
                                s.phone("13911111112")
                                        .name("王")
                                        .quantity(7)
                                        .limits(0, 2)
                                        .callerProvince("浙江"));
        assertThat(bad.score()).isEqualTo(100);
        assertThat(bad.passes()).isFalse();
    }

    @Test
    void points_below_a_pass_and_at_a_do_not() {
        assertThat(judge(s -> s.callerProvince("浙江")).passes()).isTrue();
        assertThat(judge(s -> s.quantity(7).limits(0, 2)).score()).isEqualTo(30);
        assertThat(judge(s -> s.quantity(7).limits(0, 2)).passes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 9, 100, 20, 15",
        "20, 8, 100, 20, 0",
        "19, 19, 100, 20, 0",
        "20, 0, 100, 0, 0",
        "20, 20, 100, 20, 15",
        "20, 20, 20, 20, 0",
        "0, 0, 0, 0, 0"
    })
    void r20_the_agent_is_refused_more_than_twice_as_often_as_the_team(
            long orders, long refused, long all, long allRefused, int points) {
        var agent = new Refusals(orders, refused);
        var team = new Refusals(all, allRefused);
        assertPoints(judge(s -> s.record(agent, team)), "R20", points);
    }

    private Verdict judge(UnaryOperator<AuditScene> change) {
        return policy.judge(change.apply(new AuditScene()).facts());
    }

    private static PastOrder[] ended(int refused, int refusedDaysAgo, int signed) {
        var refusals =
                IntStream.range(0, refused)
                        .mapToObj(
                                i ->
                                        AuditScene.past(
                                                "R" + i,
                                                OrderStatus.RETURNED,
                                                daysAgo(refusedDaysAgo)));
        var good =
                IntStream.range(0, signed)
                        .mapToObj(
                                i -> AuditScene.past("S" + i, OrderStatus.COMPLETED, daysAgo(300)));
        return Stream.concat(refusals, good).toArray(PastOrder[]::new);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static void assertHard(Verdict verdict, String rule, HoldType type, boolean hits) {
        var stops =
                verdict.hits().stream().filter(h -> h.rule().equals(rule) && h.isHard()).toList();
        assertThat(stops).hasSize(hits ? 1 : 0).allMatch(h -> h.stop() == type);
        if (hits) {
            assertThat(verdict.passes()).isFalse();
            assertThat(verdict.judgement().stops()).anyMatch(s -> s.type() == type);
        }
    }

    private static void assertPoints(Verdict verdict, String rule, int points) {
        int sum =
                verdict.hits().stream()
                        .filter(h -> h.rule().equals(rule))
                        .mapToInt(Hit::points)
                        .sum();
        assertThat(sum).isEqualTo(points);
    }

    private static void assertSilent(Verdict verdict, String rule) {
        assertThat(verdict.hits()).noneMatch(h -> h.rule().equals(rule));
    }
}
