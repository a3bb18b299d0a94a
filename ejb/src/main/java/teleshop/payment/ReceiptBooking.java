package teleshop.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import teleshop.kernel.Money;
import teleshop.kernel.NumberType;
import teleshop.kernel.Roles;
import teleshop.ledger.Bookkeeping;
import teleshop.order.OrderPayments;
import teleshop.order.OrderReading;
import teleshop.order.OrderView;
import teleshop.payment.domain.Receipt;
import teleshop.payment.domain.Receipt.Payment;
import teleshop.payment.domain.ReceiptNumber;
import teleshop.payment.domain.RefundState;
import teleshop.payment.persistence.Receipts;
import teleshop.payment.persistence.Refunds;
import teleshop.site.Caller;
import teleshop.site.Numbering;
import teleshop.site.SiteZone;
import teleshop.trail.Trail;
import teleshop.trail.domain.Fact;

/** Books customers' money on their orders, and takes it back where it was booked wrongly. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_LEAD})
public class ReceiptBooking {

    private static final List<RefundState> ASKED_BACK =
            List.of(RefundState.REQUESTED, RefundState.APPROVED, RefundState.PAID);

    @Inject private Receipts receipts;
    @Inject private Refunds refunds;
    @Inject private Numbering numbering;
    @Inject private Bookkeeping books;
    @Inject private OrderPayments payments;
    @Inject private OrderReading orders;
    @Inject private Trail trail;
    @Inject private Caller caller;
    @Inject private SiteZone site;
    @Inject private Clock clock;

    /**
     * The same reference with the same money again changes nothing.
     *
     * @throws ReferenceReused if the reference stands for other money
     */
    public ReceiptView book(@Valid BookReceipt command) {
        var payment = command.payment();
        var known = receipts.find(payment.reference());
        if (known.isPresent()) {
            return again(known.get(), payment);
        }
        orders.view(payment.order());
        var number = numbering.next(NumberType.RECEIPT);
        var receipt = new Receipt(number, payment, caller.name(), clock.instant());
        receipts.add(receipt);
        books.post(receipt.entry(today()));
        trail.append(Fact.of(receipt.number(), "book").linking(links(receipt)));
        return ReceiptView.of(receipt, payments.received(payment.order(), payment.amount()));
    }

    /**
     * The posting is reversed and the order is unpaid again, called back from the warehouse if need
     * be; the receipt itself stays.
     *
     * @throws ReceiptOnItsWay if the goods are sent
     * @throws MoneyRefunded if a refund needs its money
     */
    public ReceiptView cancel(ReceiptNumber number, @Valid Because because) {
        var receipt = receipts.get(number);
        var counted = receipts.lockedOf(receipt.order());
        receipt.cancel();
        refuseRefunded(receipt, Receipts.sum(counted).minus(receipt.amount()));
        books.reverse(receipt.source(), Receipt.BOOKED, receipt.source(), Receipt.CANCELLED);
        trail.append(Fact.of(number, "cancel").because(because.reason()).linking(links(receipt)));
        return ReceiptView.of(receipt, cancelOn(receipt));
    }

    public ReceiptView view(ReceiptNumber number) {
        var receipt = receipts.get(number);
        return ReceiptView.of(receipt, orders.view(receipt.order()));
    }

    /** Newest first, 200 at most. */
    public List<ReceiptView> latest() {
        return receipts.latest(200).stream()
                .map(receipt -> ReceiptView.of(receipt, orders.view(receipt.order())))
                .toList();
    }

    private OrderView cancelOn(Receipt receipt) {
        return payments.receiptCancelled(receipt.order(), receipt.amount());
    }

    private ReceiptView again(Receipt known, Payment payment) {
        if (!known.isOf(payment)) {
            throw new ReferenceReused(payment.reference());
        }
        return view(known.number());
    }

    private void refuseRefunded(Receipt receipt, Money left) {
        if (refunds.sum(receipt.order(), ASKED_BACK).compareTo(left) > 0) {
            throw new MoneyRefunded(receipt.number());
        }
    }

    private static Map<String, String> links(Receipt receipt) {
        return Map.of(
                "order", receipt.order().value(),
                "amount", String.valueOf(receipt.amount().minor()),
                "reference", receipt.payment().reference());
    }

    private LocalDate today() {
        return site.dayOf(clock.instant());
    }
}
