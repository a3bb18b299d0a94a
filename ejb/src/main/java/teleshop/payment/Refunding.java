package teleshop.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.NumberType;
import teleshop.kernel.Roles;
import teleshop.ledger.Balances;
import teleshop.ledger.Bookkeeping;
import teleshop.ledger.domain.Account;
import teleshop.order.OrderPayments;
import teleshop.order.OrderReading;
import teleshop.order.domain.OrderNumber;
import teleshop.payment.domain.PaymentEvent;
import teleshop.payment.domain.PaymentEvent.RefundPaid;
import teleshop.payment.domain.Refund;
import teleshop.payment.domain.RefundNumber;
import teleshop.payment.domain.RefundState;
import teleshop.payment.domain.SamePerson;
import teleshop.payment.persistence.Receipts;
import teleshop.payment.persistence.Refunds;
import teleshop.site.Caller;
import teleshop.site.Numbering;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Gives customers their money back: one asks, another approves, then it is paid. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD})
public class Refunding {

    private static final List<RefundState> ASKED_BACK =
            List.of(RefundState.REQUESTED, RefundState.APPROVED, RefundState.PAID);

    @Inject private Refunds refunds;
    @Inject private Receipts receipts;
    @Inject private Numbering numbering;
    @Inject private PaymentRules rules;
    @Inject private Balances balances;
    @Inject private Bookkeeping books;
    @Inject private OrderPayments payments;
    @Inject private OrderReading orders;
    @Inject private Event<PaymentEvent> events;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * @throws RefundTooHigh if it is more than was received and is not asked back yet
     */
    public RefundView request(@Valid RequestRefund command) {
        var claim = command.claim();
        orders.view(claim.order());
        Money received = Receipts.sum(receipts.lockedOf(claim.order()));
        Money left = received.minus(refunds.sum(claim.order(), ASKED_BACK));
        if (claim.amount().compareTo(left) > 0) {
            throw new RefundTooHigh(claim.order(), left);
        }
        var number = new RefundNumber(numbering.next(NumberType.REFUND));
        var refund = new Refund(number, claim, caller.name(), clock.instant());
        refunds.add(refund);
        return told(refund, "request");
    }

    /**
     * @throws SamePerson if the caller asked for it or booked money of the order
     * @throws RefundNeedsLead if it is above the caller's limit
     */
    public RefundView approve(RefundNumber number) {
        var refund = refunds.locked(number);
        refuseBooker(refund);
        refuseAboveLimit(refund);
        Money owed = owedAlready(refund.order());
        refund.approve(caller.name());
        books.post(refund.due(owed, today()));
        return told(refund, "approve");
    }

    public RefundView deny(RefundNumber number) {
        var refund = refunds.locked(number);
        refund.deny();
        return told(refund, "deny");
    }

    public RefundView pay(RefundNumber number) {
        var refund = refunds.locked(number);
        refund.pay(caller.name());
        books.post(refund.paid(today()));
        payments.refunded(refund.order(), refund.amount());
        var now = clock.instant();
        events.fire(new RefundPaid(number, refund.order(), refund.amount(), now));
        return told(refund, "pay");
    }

    /** Newest first, 200 at most. */
    public List<RefundView> latest() {
        return refunds.latest(200).stream().map(RefundView::of).toList();
    }

    private void refuseBooker(Refund refund) {
        boolean booked =
                receipts.lockedOf(refund.order()).stream()
                        .anyMatch(receipt -> receipt.bookedBy().equals(caller.name()));
        if (booked) {
            throw new SamePerson(refund.number(), caller.name());
        }
    }

    private void refuseAboveLimit(Refund refund) {
        boolean above = refund.amount().compareTo(rules.refundLimit()) > 0;
        if (above && !caller.is(Roles.FINANCE_LEAD)) {
            throw new RefundNeedsLead(refund.number(), refund.amount());
        }
    }

    /** What the books owe the customer and no approved refund is about to pay. */
    private Money owedAlready(OrderNumber order) {
        Money owed = balances.ofOrder(Account.REFUND_PAYABLE, order.value()).balance().negated();
        Money free = owed.minus(refunds.sum(order, List.of(RefundState.APPROVED)));
        return free.isNegative() ? Money.ZERO : free;
    }

    private RefundView told(Refund refund, String deed) {
        trail.append(
                Fact.of(refund.number(), deed)
                        .because(refund.reason())
                        .linking(
                                Map.of(
                                        "order", refund.order().value(),
                                        "amount", String.valueOf(refund.amount().minor()))));
        return RefundView.of(refund);
    }

    private LocalDate today() {
        return site.dayOf(clock.instant());
    }
}
