package teleshop.order.domain;

import static teleshop.order.domain.OrderAction.APPROVE;
import static teleshop.order.domain.OrderAction.AUTO_APPROVE;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderEvent.HoldPlaced;
import teleshop.order.domain.OrderEvent.HoldReleased;
import teleshop.order.domain.OrderEvent.OrderAmended;
import teleshop.order.domain.OrderEvent.OrderApproved;
import teleshop.order.domain.OrderEvent.OrderCalledBack;
import teleshop.order.domain.OrderEvent.OrderCancelled;
import teleshop.order.domain.OrderEvent.OrderCorrected;
import teleshop.order.domain.OrderEvent.OrderDeferred;
import teleshop.order.domain.OrderEvent.OrderExpired;
import teleshop.order.domain.OrderEvent.OrderJudged;
import teleshop.order.domain.OrderEvent.OrderMoneyReceived;
import teleshop.order.domain.OrderEvent.OrderPaid;
import teleshop.order.domain.OrderEvent.OrderPlaced;
import teleshop.order.domain.OrderEvent.OrderRejected;
import teleshop.order.domain.OrderEvent.OrderResubmitted;
import teleshop.order.domain.OrderEvent.OrderReturned;
import teleshop.order.domain.OrderEvent.OrderUnpaid;
import teleshop.order.domain.OrderEvent.PaymentStateChanged;
import teleshop.order.domain.OrderEvent.RefundFellDue;
import teleshop.order.domain.OrderEvent.ReservationLapsed;

/**
 * What one customer asked for. It changes only through the verbs below, each of which returns the
 * fact to fire.
 */
@Entity
@Table(name = "orders")
public class Order {

    @Id @GeneratedValue private Long id;
    @Version private int version;
    private OrderNumber number;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    private Long customerId;
    @Embedded private OrderSource source;
    @Embedded private Goods goods = new Goods();
    @Embedded private Payment payment;
    @Embedded private Review review = new Review();
    private Instant placedAt;
    private Instant shipNotBefore;
    private Instant wakeAt;

    protected Order() {}

    public Order(OrderNumber number, Long customerId, OrderSource source, Contents contents) {
        this.number = number;
        this.customerId = customerId;
        this.source = source;
        this.status = OrderStatus.DRAFT;
        this.goods.take(contents);
    }

    /**
     * @param payUntil when a prepaid order expires
     */
    public OrderPlaced place(PaymentMethod method, String currency, Instant payUntil, Instant at) {
        payment = Payment.agreed(method, goods.total(), currency);
        placedAt = at;
        boolean prepaid = method == PaymentMethod.PREPAID;
        move(prepaid ? OrderAction.PLACE_PREPAID : OrderAction.PLACE_COD);
        wakeAt = prepaid ? payUntil : null;
        return new OrderPlaced(number, at);
    }

    /** Not before {@code day} is it sent. */
    public void wish(Instant day) {
        shipNotBefore = day;
    }

    public OrderJudged judge(Judgement judgement, Instant at) {
        review.judge(judgement, at);
        return new OrderJudged(number, review.score(), at);
    }

    /** Whether nobody needs to look at it, now that the rules have passed it. */
    public boolean mayPassUnseen() {
        return status.allows(AUTO_APPROVE)
                && !review.wasReturned()
                && review.openHolds().isEmpty()
                && payment.isCovered(goods.total());
    }

    public OrderEvent autoApprove(Instant at) {
        move(AUTO_APPROVE);
        return sent("system", at);
    }

    /** An approved order whose day has not come waits for it. */
    private OrderEvent sent(String by, Instant at) {
        return shipNotBefore != null && shipNotBefore.isAfter(at)
                ? defer(shipNotBefore, at)
                : new OrderApproved(number, by, at);
    }

    public OrderEvent approve(String reviewer, Instant at) {
        move(APPROVE);
        if (reviewer.equals(source.agent())) {
            throw new FourEyes(number);
        }
        refuseStopped();
        return sent(reviewer, at);
    }

    private void refuseStopped() {
        if (!review.openHolds().isEmpty()) {
            throw new HoldsOpen(number, review.openHolds());
        }
        if (!payment.isCovered(goods.total())) {
            throw new NotPaid(number);
        }
    }

    public OrderReturned sendBack(String reviewer, String reason, Instant lapses, Instant at) {
        move(OrderAction.RETURN);
        review.sendBack();
        wakeAt = lapses;
        return new OrderReturned(number, reviewer, reason, at);
    }

    public OrderResubmitted resubmit(String agent, Instant at) {
        move(OrderAction.RESUBMIT);
        return new OrderResubmitted(number, agent, at);
    }

    public OrderCorrected correct(Contents contents, String by, Instant at) {
        boolean wasApproved = status == OrderStatus.APPROVED || status == OrderStatus.DEFERRED;
        move(OrderAction.CORRECT);
        take(contents);
        if (wasApproved) {
            review.hold(HoldType.CHANGED, "changed after approval", "change", at);
        }
        return new OrderCorrected(number, by, at);
    }

    public OrderAmended amend(Contents contents, String by, Instant at) {
        var lapses = wakeAt;
        move(OrderAction.AMEND);
        wakeAt = lapses;
        take(contents);
        return new OrderAmended(number, by, at);
    }

    private void take(Contents contents) {
        goods.take(contents);
        payment = payment.owing(contents.method(), goods.total());
    }

    public OrderRejected reject(String reviewer, String reason, Instant at) {
        move(OrderAction.REJECT);
        return new OrderRejected(number, reviewer, reason, at);
    }

    public OrderCancelled cancel(String by, String reason, Instant at) {
        move(OrderAction.CANCEL);
        return new OrderCancelled(number, by, reason, at);
    }

    /** The payment, or the agent, did not come in time. */
    public OrderExpired expire(Instant at) {
        boolean unpaid = status == OrderStatus.AWAIT_PAYMENT;
        move(unpaid ? OrderAction.EXPIRE : OrderAction.LAPSE);
        return new OrderExpired(number, at);
    }

    public OrderDeferred defer(Instant until, Instant at) {
        move(OrderAction.DEFER);
        shipNotBefore = until;
        wakeAt = until;
        return new OrderDeferred(number, until, at);
    }

    /** Whether its day is so long past that its goods, kept so long, are not reserved any more. */
    public boolean hasLapsed(Duration kept, Instant at) {
        return !at.isBefore(shipNotBefore.plus(kept));
    }

    /** Its goods are free again: a person must see to them. */
    public ReservationLapsed lapse(Instant at) {
        move(OrderAction.LAPSE_RESERVATION);
        shipNotBefore = null;
        review.hold(HoldType.STOCK, "reservation lapsed", "stock", at);
        return new ReservationLapsed(number, at);
    }

    public OrderApproved fallDue(String by, Instant at) {
        move(OrderAction.DUE);
        shipNotBefore = null;
        return new OrderApproved(number, by, at);
    }

    public HoldPlaced hold(HoldType type, String reason, String by, Instant at) {
        review.hold(type, reason, by, at);
        return new HoldPlaced(number, type, at);
    }

    public HoldReleased release(HoldType type, String by, String why, Instant at) {
        if (!review.isHeld(type)) {
            throw new NoSuchHold(number, type);
        }
        review.release(type, by, why, at);
        return new HoldReleased(number, type, by, at);
    }

    /** Its way through warehouse and courier. */
    public OrderEvent step(OrderStep step, Instant at) {
        move(step.action());
        switch (step) {
            case SORT -> refuseStopped();
            case HAND_OVER -> payment = payment.onTheWay();
            case SIGN -> goods.signed();
            default -> {}
        }
        return step.fact(number, at);
    }

    /** How many of a product the customer took, when it was not all. */
    public void signed(String sku, int quantity) {
        goods.signed(sku, quantity);
    }

    /** Money that covers it sends a waiting order to review. */
    public OrderEvent receive(Money amount, Instant at) {
        if (status.isDead()) {
            payment = payment.receivedTooLate(amount);
            return new RefundFellDue(number, amount, at);
        }
        payment = payment.received(amount, goods.total());
        if (payment.paid().compareTo(goods.total()) > 0) {
            hold(HoldType.PAY, "paid more than is due", "payment", at);
        }
        if (status == OrderStatus.AWAIT_PAYMENT && payment.isCovered(goods.total())) {
            move(OrderAction.PAY);
            return new OrderPaid(number, at);
        }
        return new OrderMoneyReceived(number, amount, shortBy(), at);
    }

    /**
     * Money that is not there after all: a prepaid order waits for it again, and what is sorted
     * already is called back and held for finance.
     *
     * @param payUntil a new term, if the order waits for money again
     */
    public OrderEvent cancelReceipt(Money amount, Instant payUntil, Instant at) {
        if (status.hasLeft()) {
            throw new ReceiptOnItsWay(number, status);
        }
        payment = payment.receiptCancelled(amount, goods.total());
        if (status.allows(OrderAction.UNSORT)) {
            move(OrderAction.UNSORT);
            review.hold(HoldType.PAY, "receipt cancelled", "payment", at);
            return new OrderCalledBack(number, at);
        }
        if (payment.method() == PaymentMethod.PREPAID && status.allows(OrderAction.UNPAY)) {
            move(OrderAction.UNPAY);
            wakeAt = payUntil;
        }
        return new OrderUnpaid(number, at);
    }

    public RefundFellDue oweBack(Instant at) {
        payment = payment.owingBack();
        return new RefundFellDue(number, payment.paid(), at);
    }

    public PaymentStateChanged refund(Money amount, Instant at) {
        payment = payment.refunded(amount);
        return new PaymentStateChanged(number, payment.state(), at);
    }

    public PaymentStateChanged collect(CodStep step, Instant at) {
        payment = payment.after(step.action());
        return new PaymentStateChanged(number, payment.state(), at);
    }

    private void move(OrderAction action) {
        status = status.after(action);
        wakeAt = null;
    }

    /** What is still to be received before a prepaid order is sent. */
    public Money shortBy() {
        return payment.shortOf(goods.total());
    }

    public OrderNumber number() {
        return number;
    }

    public OrderStatus status() {
        return status;
    }

    public Long customerId() {
        return customerId;
    }

    public OrderSource source() {
        return source;
    }

    public Contents contents() {
        return goods.contents(payment == null ? null : payment.method());
    }

    public Payment payment() {
        return payment;
    }

    public Review review() {
        return review;
    }

    public Instant placedAt() {
        return placedAt;
    }

    public Optional<Instant> shipNotBefore() {
        return Optional.ofNullable(shipNotBefore);
    }

    public Optional<Instant> wakeAt() {
        return Optional.ofNullable(wakeAt);
    }
}
