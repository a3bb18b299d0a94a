package teleshop.order.domain;

import static teleshop.order.domain.OrderAction.APPROVE;
import static teleshop.order.domain.OrderAction.AUTO_APPROVE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import teleshop.kernel.Money;
import teleshop.order.domain.OrderEvent.HoldPlaced;
import teleshop.order.domain.OrderEvent.HoldReleased;
import teleshop.order.domain.OrderEvent.OrderAmended;
import teleshop.order.domain.OrderEvent.OrderApproved;
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
    @Embedded private Delivery delivery;
    private String addressKey;
    @Embedded private Amounts amounts;
    @Embedded private Payment payment;
    private int score;
    private boolean returnedOnce;
    private Instant placedAt;
    private Instant shipNotBefore;
    private Instant wakeAt;

    @ElementCollection
    @CollectionTable(name = "order_lines", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_holds", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Hold> holds = new ArrayList<>();

    protected Order() {}

    public Order(OrderNumber number, Long customerId, OrderSource source, Contents contents) {
        this.number = number;
        this.customerId = customerId;
        this.source = source;
        this.status = OrderStatus.DRAFT;
        this.lines.addAll(contents.lines());
        this.delivery = contents.delivery();
        this.addressKey = AddressKey.of(delivery);
        this.amounts = contents.amounts();
    }

    /**
     * @param payUntil when a prepaid order expires
     */
    public OrderPlaced place(PaymentMethod method, String currency, Instant payUntil, Instant at) {
        payment = Payment.agreed(method, amounts.total(), currency);
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

    /** Holds that a rule placed and would not place again are lifted; no person's release is. */
    public OrderJudged judge(Judgement judgement, Instant at) {
        score = judgement.score();
        holds.replaceAll(
                h -> h.survives(judgement) ? h : h.released("system", "rule is silent", at));
        judgement.stops().stream()
                .filter(stop -> holds.stream().noneMatch(hold -> hold.answers(stop)))
                .forEach(s -> holds.add(Hold.placed(s.type(), s.reason(), s.rule(), at)));
        return new OrderJudged(number, score, at);
    }

    /** Whether nobody needs to look at it, now that the rules have passed it. */
    public boolean mayPassUnseen() {
        return status.allows(AUTO_APPROVE)
                && !returnedOnce
                && openHolds().isEmpty()
                && payment.isCovered(amounts.total());
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
        if (!openHolds().isEmpty()) {
            throw new HoldsOpen(number, openHolds());
        }
        if (!payment.isCovered(amounts.total())) {
            throw new NotPaid(number);
        }
        return sent(reviewer, at);
    }

    public OrderReturned sendBack(String reviewer, String reason, Instant lapses, Instant at) {
        move(OrderAction.RETURN);
        returnedOnce = true;
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
            holds.add(Hold.placed(HoldType.CHANGED, "changed after approval", "change", at));
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
        lines.clear();
        lines.addAll(contents.lines());
        delivery = contents.delivery();
        addressKey = AddressKey.of(delivery);
        amounts = contents.amounts();
        payment = payment.owing(contents.method(), amounts.total());
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

    public OrderApproved fallDue(String by, Instant at) {
        move(OrderAction.DUE);
        shipNotBefore = null;
        return new OrderApproved(number, by, at);
    }

    public HoldPlaced hold(HoldType type, String reason, String by, Instant at) {
        holds.add(Hold.placed(type, reason, by, at));
        return new HoldPlaced(number, type, at);
    }

    public HoldReleased release(HoldType type, String by, String why, Instant at) {
        if (openHolds().stream().noneMatch(hold -> hold.type() == type)) {
            throw new NoSuchHold(number, type);
        }
        holds.replaceAll(h -> h.isOpen() && h.type() == type ? h.released(by, why, at) : h);
        return new HoldReleased(number, type, by, at);
    }

    /** Its way through warehouse and courier. */
    public OrderEvent step(OrderStep step, Instant at) {
        move(step.action());
        if (step == OrderStep.HAND_OVER && payment.codDue().compareTo(Money.ZERO) > 0) {
            payment = payment.after(PaymentAction.SHIP);
        }
        if (step == OrderStep.SIGN) {
            lines.replaceAll(line -> line.withSigned(line.quantity()));
        }
        return step.fact(number, at);
    }

    /** How many of a product the customer took, when it was not all. */
    public void signed(String sku, int quantity) {
        lines.replaceAll(line -> line.sku().equals(sku) ? line.withSigned(quantity) : line);
    }

    /** Money that covers it sends a waiting order to review. */
    public OrderEvent receive(Money amount, Instant at) {
        if (status.isDead()) {
            payment = payment.receivedTooLate(amount);
            return new RefundFellDue(number, amount, at);
        }
        payment = payment.received(amount, amounts.total());
        if (payment.paid().compareTo(amounts.total()) > 0) {
            hold(HoldType.PAY, "paid more than is due", "payment", at);
        }
        if (status == OrderStatus.AWAIT_PAYMENT && payment.isCovered(amounts.total())) {
            move(OrderAction.PAY);
            return new OrderPaid(number, at);
        }
        return new OrderMoneyReceived(number, amount, shortBy(), at);
    }

    /**
     * Money that is not there after all. What is sorted is unsorted by who calls, before.
     *
     * @param payUntil a new term, if the order waits for money again
     */
    public OrderEvent cancelReceipt(Money amount, Instant payUntil, Instant at) {
        boolean prepaid = payment.method() == PaymentMethod.PREPAID;
        if (status.hasLeft()) {
            throw new ReceiptOnItsWay(number, status);
        }
        payment = payment.receiptCancelled(amount, amounts.total());
        if (prepaid && status.allows(OrderAction.UNPAY)) {
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
        var open = amounts.total().minus(payment.paid());
        return payment.method() == PaymentMethod.PREPAID && !open.isNegative() ? open : Money.ZERO;
    }

    public List<Hold> openHolds() {
        return holds.stream().filter(Hold::isOpen).toList();
    }

    public List<Hold> holds() {
        return List.copyOf(holds);
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }

    public Contents contents() {
        return new Contents(delivery, payment.method(), lines, amounts);
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

    public Delivery delivery() {
        return delivery;
    }

    public Amounts amounts() {
        return amounts;
    }

    public Payment payment() {
        return payment;
    }

    public int score() {
        return score;
    }

    public boolean wasReturned() {
        return returnedOnce;
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
