package teleshop.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.kernel.IllegalTransition;
import teleshop.kernel.Money;
import teleshop.kernel.PhoneNumber;
import teleshop.order.domain.Judgement.Stop;
import teleshop.order.domain.OrderEvent.OrderApproved;
import teleshop.order.domain.OrderEvent.OrderCalledBack;
import teleshop.order.domain.OrderEvent.OrderDeferred;
import teleshop.order.domain.OrderEvent.OrderMoneyReceived;
import teleshop.order.domain.OrderEvent.OrderPaid;
import teleshop.order.domain.OrderEvent.RefundFellDue;

class OrderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(48));
    private static final Tariff FREE = new Tariff(Money.ZERO, Money.ZERO, Money.ZERO);
    private static final Stop DUP = new Stop(HoldType.DUP, "R01", "same goods as in SO1");

    @Test
    void its_parts_add_up_to_its_total() {
        var tariff = new Tariff(yuan(1200), yuan(40000), yuan(300));
        var cheap = tariff.price(lines(1, 1000), PaymentMethod.COD);
        assertThat(cheap.goods()).isEqualTo(yuan(39800));
        assertThat(cheap.discount()).isEqualTo(yuan(1000));
        assertThat(cheap.freight()).isEqualTo(yuan(1200));
        assertThat(cheap.codFee()).isEqualTo(yuan(300));
        assertThat(cheap.total()).isEqualTo(yuan(40300));
        var dear = tariff.price(lines(2, 0), PaymentMethod.PREPAID);
        assertThat(dear.freight()).isEqualTo(Money.ZERO);
        assertThat(dear.total()).isEqualTo(yuan(79600));
    }

    @Test
    void a_cod_order_is_in_review_and_owes_at_the_door() {
        var order = placed(PaymentMethod.COD);
        assertThat(order.status()).isEqualTo(OrderStatus.IN_REVIEW);
        assertThat(order.payment().codDue()).isEqualTo(yuan(39800));
        assertThat(order.payment().state()).isEqualTo(PaymentState.NONE);
        assertThat(order.wakeAt()).isEmpty();
    }

    @Test
    void a_prepaid_order_waits_for_all_of_its_money() {
        var order = placed(PaymentMethod.PREPAID);
        assertThat(order.status()).isEqualTo(OrderStatus.AWAIT_PAYMENT);
        assertThat(order.wakeAt()).contains(LATER);
        assertThat(order.receive(yuan(39000), NOW)).isInstanceOf(OrderMoneyReceived.class);
        assertThat(order.shortBy()).isEqualTo(yuan(800));
        assertThat(order.payment().state()).isEqualTo(PaymentState.PART_PAID);
        assertThat(order.receive(yuan(800), NOW)).isInstanceOf(OrderPaid.class);
        assertThat(order.status()).isEqualTo(OrderStatus.IN_REVIEW);
        assertThat(order.payment().state()).isEqualTo(PaymentState.PAID);
        assertThat(order.wakeAt()).isEmpty();
    }

    @Test
    void more_money_than_is_due_holds_it_for_finance() {
        var order = placed(PaymentMethod.PREPAID);
        order.receive(yuan(40000), NOW);
        assertThat(order.review().openHolds())
                .singleElement()
                .extracting(Hold::type)
                .isEqualTo(HoldType.PAY);
        assertThat(order.mayPassUnseen()).isFalse();
    }

    @Test
    void money_that_comes_too_late_goes_back() {
        var order = placed(PaymentMethod.PREPAID);
        order.expire(LATER);
        assertThat(order.receive(yuan(39800), LATER))
                .isEqualTo(new RefundFellDue(order.number(), yuan(39800), LATER));
        assertThat(order.payment().state()).isEqualTo(PaymentState.REFUND_DUE);
        order.refund(yuan(39800), LATER);
        assertThat(order.payment().state()).isEqualTo(PaymentState.REFUNDED);
    }

    @Test
    void a_cancelled_receipt_sends_it_back_to_waiting() {
        var order = placed(PaymentMethod.PREPAID);
        order.receive(yuan(39800), NOW);
        order.cancelReceipt(yuan(39800), LATER, NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.AWAIT_PAYMENT);
        assertThat(order.shortBy()).isEqualTo(yuan(39800));
        assertThat(order.payment().state()).isEqualTo(PaymentState.DUE);
    }

    @Test
    void a_sorted_order_whose_receipt_is_cancelled_is_called_back_and_held() {
        var order = sorted(PaymentMethod.PREPAID);
        assertThat(order.cancelReceipt(yuan(39800), LATER, NOW))
                .isEqualTo(new OrderCalledBack(order.number(), NOW));
        assertThat(order.status()).isEqualTo(OrderStatus.APPROVED);
        assertThat(order.payment().state()).isEqualTo(PaymentState.DUE);
        assertThat(order.review().openHolds()).extracting(Hold::type).containsExactly(HoldType.PAY);
        assertThatThrownBy(() -> order.step(OrderStep.SORT, NOW)).isInstanceOf(HoldsOpen.class);
    }

    @Test
    void without_its_money_it_is_not_sorted_whoever_lets_it_go() {
        var order = sorted(PaymentMethod.PREPAID);
        order.cancelReceipt(yuan(39800), LATER, NOW);
        order.release(HoldType.PAY, "fay", "is coming", NOW);
        assertThatThrownBy(() -> order.step(OrderStep.SORT, NOW)).isInstanceOf(NotPaid.class);
    }

    @Test
    void a_receipt_is_not_cancelled_once_the_goods_are_sent() {
        var order = sorted(PaymentMethod.PREPAID);
        order.step(OrderStep.PACK, NOW);
        order.step(OrderStep.HAND_OVER, NOW);
        assertThatThrownBy(() -> order.cancelReceipt(yuan(39800), LATER, NOW))
                .isInstanceOf(ReceiptOnItsWay.class);
        assertThat(order.payment().state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void who_took_it_does_not_approve_it() {
        var order = placed(PaymentMethod.COD);
        assertThatThrownBy(() -> order.approve("agent1", NOW)).isInstanceOf(FourEyes.class);
    }

    @Test
    void it_is_approved_only_once() {
        var order = placed(PaymentMethod.COD);
        assertThat(order.approve("eve", NOW)).isInstanceOf(OrderApproved.class);
        assertThatThrownBy(() -> order.approve("adam", NOW))
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("cannot APPROVE while APPROVED");
    }

    @Test
    void an_open_hold_stops_the_approval() {
        var order = placed(PaymentMethod.COD);
        order.judge(new Judgement(0, List.of(DUP), false), NOW);
        assertThat(order.mayPassUnseen()).isFalse();
        assertThatThrownBy(() -> order.approve("eve", NOW)).isInstanceOf(HoldsOpen.class);
    }

    @Test
    void a_hold_that_a_person_let_go_does_not_come_back() {
        var order = placed(PaymentMethod.COD);
        order.judge(new Judgement(0, List.of(DUP), false), NOW);
        order.release(HoldType.DUP, "eve", "asked", NOW);
        order.judge(new Judgement(0, List.of(DUP), false), NOW);
        assertThat(order.review().openHolds()).isEmpty();
        var another = new Stop(HoldType.DUP, "R01", "same goods as in SO2");
        order.judge(new Judgement(0, List.of(another), false), NOW);
        assertThat(order.review().openHolds()).hasSize(1);
    }

    @Test
    void a_hold_whose_rule_falls_silent_is_lifted() {
        var order = placed(PaymentMethod.COD);
        order.judge(new Judgement(0, List.of(DUP), false), NOW);
        order.judge(new Judgement(0, List.of(), true), NOW);
        assertThat(order.review().openHolds()).isEmpty();
    }

    @Test
    void there_is_nothing_to_release_without_a_hold() {
        var order = placed(PaymentMethod.COD);
        assertThatThrownBy(() -> order.release(HoldType.DUP, "eve", "", NOW))
                .isInstanceOf(NoSuchHold.class);
    }

    @Test
    void what_a_reviewer_returned_once_does_not_pass_unseen() {
        var order = placed(PaymentMethod.COD);
        assertThat(order.mayPassUnseen()).isTrue();
        order.sendBack("eve", "who?", LATER, NOW);
        assertThat(order.wakeAt()).contains(LATER);
        order.amend(contents(PaymentMethod.COD, 2), "agent1", NOW);
        assertThat(order.wakeAt()).contains(LATER);
        order.resubmit("agent1", NOW);
        assertThat(order.mayPassUnseen()).isFalse();
    }

    @Test
    void a_change_after_approval_is_reviewed_again() {
        var order = placed(PaymentMethod.COD);
        order.autoApprove(NOW);
        order.correct(contents(PaymentMethod.COD, 2), "eve", NOW);
        assertThat(order.status()).isEqualTo(OrderStatus.IN_REVIEW);
        assertThat(order.review().openHolds())
                .extracting(Hold::type)
                .containsExactly(HoldType.CHANGED);
        assertThat(order.payment().codDue()).isEqualTo(yuan(79600));
    }

    @Test
    void an_order_for_a_later_day_waits_for_it() {
        var order = placed(PaymentMethod.COD);
        order.wish(LATER);
        assertThat(order.autoApprove(NOW)).isInstanceOf(OrderDeferred.class);
        assertThat(order.status()).isEqualTo(OrderStatus.DEFERRED);
        assertThat(order.wakeAt()).contains(LATER);
        assertThat(order.fallDue("system", LATER)).isInstanceOf(OrderApproved.class);
        assertThatThrownBy(() -> order.fallDue("system", LATER))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void goods_that_were_kept_too_long_are_a_persons_task() {
        var order = placed(PaymentMethod.COD);
        order.wish(LATER);
        order.autoApprove(NOW);
        var kept = Duration.ofDays(3);
        assertThat(order.hasLapsed(kept, LATER.plus(kept).minusMillis(1))).isFalse();
        assertThat(order.hasLapsed(kept, LATER.plus(kept))).isTrue();
        order.lapse(LATER.plus(kept));
        assertThat(order.status()).isEqualTo(OrderStatus.IN_REVIEW);
        assertThat(order.review().isHeld(HoldType.STOCK)).isTrue();
        assertThat(order.shipNotBefore()).isEmpty();
        assertThat(order.wakeAt()).isEmpty();
    }

    @Test
    void the_courier_owes_what_it_collects() {
        var order = sorted(PaymentMethod.COD);
        order.step(OrderStep.PACK, NOW);
        order.step(OrderStep.HAND_OVER, NOW);
        assertThat(order.payment().state()).isEqualTo(PaymentState.COD_OPEN);
        order.step(OrderStep.SIGN, NOW);
        assertThat(order.contents().lines().get(0).signed()).isEqualTo(1);
        order.collect(CodStep.STATED, NOW);
        order.collect(CodStep.CASHED, NOW);
        assertThat(order.payment().state()).isEqualTo(PaymentState.COD_CASHED);
    }

    @Test
    void the_trail_tells_old_and_new_of_each_field_and_masks_the_number() {
        var order = placed(PaymentMethod.COD);
        var before = OrderSheet.of(order);
        order.correct(contents(PaymentMethod.COD, 2), "eve", NOW);
        assertThat(before.changesTo(OrderSheet.of(order)))
                .extracting(c -> c.field() + " " + c.before() + "->" + c.after())
                .contains("quantity[TV-1] 1->2", "total 39800->79600", "codDue 39800->79600");
        assertThat(OrderSheet.blank().changesTo(before).toString()).doesNotContain("13905191234");
    }

    private static Order placed(PaymentMethod method) {
        var source = new OrderSource("PHONE", "agent1", null, null, null, null);
        var order = new Order(new OrderNumber("SO1"), 7L, source, contents(method, 1));
        order.place(method, "CNY", LATER, NOW);
        return order;
    }

    private static Order sorted(PaymentMethod method) {
        var order = placed(method);
        if (method == PaymentMethod.PREPAID) {
            order.receive(yuan(39800), NOW);
        }
        order.autoApprove(NOW);
        order.step(OrderStep.SORT, NOW);
        return order;
    }

    private static Contents contents(PaymentMethod method, int quantity) {
        var to =
                new Delivery(
                        "王秀英", new PhoneNumber("13905191234"), "江苏省", "南京市", "鼓楼区", "中山北路200号");
        var lines = lines(quantity, 0);
        return new Contents(to, method, lines, FREE.price(lines, method));
    }

    private static List<OrderLine> lines(int quantity, long discount) {
        return List.of(
                new OrderLine(
                        "TV-1",
                        "炒锅",
                        quantity,
                        yuan(39800),
                        yuan(discount),
                        yuan(15000),
                        1300,
                        "",
                        null,
                        0));
    }

    private static Money yuan(long fen) {
        return Money.ofMinor(fen);
    }
}
