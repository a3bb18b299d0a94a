package teleshop.payment.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.ledger.domain.Source;
import teleshop.order.domain.OrderNumber;

/** Money that a customer paid for an order. */
@Entity
@Table(name = "receipts")
public class Receipt {

    /** The posting rules of a receipt. */
    public static final String BOOKED = "P1";

    public static final String CANCELLED = "P3";

    /**
     * What was received.
     *
     * @param reference of the bank or pay channel; the same money is never booked twice
     */
    public record Payment(
            OrderNumber order, Money amount, ReceiptMethod method, String reference) {}

    @Id private String number;
    @Version private int version;
    private OrderNumber orderNumber;
    private Money amount;

    @Enumerated(EnumType.STRING)
    private ReceiptMethod method;

    private String reference;

    @Enumerated(EnumType.STRING)
    private ReceiptState state = ReceiptState.BOOKED;

    private String bookedBy;
    private Instant bookedAt;

    protected Receipt() {}

    public Receipt(String number, Payment payment, String by, Instant at) {
        this.number = number;
        orderNumber = payment.order();
        amount = payment.amount();
        method = payment.method();
        reference = payment.reference();
        bookedBy = by;
        bookedAt = at;
    }

    /** P1: the money stands as the customer's advance until the goods are signed for. */
    public JournalEntry entry(LocalDate day) {
        var about = Dimensions.ofOrder(orderNumber.value());
        return new JournalEntry(
                day,
                source(),
                BOOKED,
                List.of(
                        Posting.debit(method.account(), amount, about),
                        Posting.credit(Account.CUSTOMER_ADVANCES, amount, about)));
    }

    public void cancel() {
        state = state.after(ReceiptState.Step.CANCEL);
    }

    /** Whether it is the very same money. */
    public boolean isOf(Payment payment) {
        return payment().equals(payment);
    }

    public Source source() {
        return new Source("receipt", number);
    }

    public ReceiptNumber number() {
        return new ReceiptNumber(number);
    }

    public Payment payment() {
        return new Payment(orderNumber, amount, method, reference);
    }

    public OrderNumber order() {
        return orderNumber;
    }

    public Money amount() {
        return amount;
    }

    public ReceiptState state() {
        return state;
    }

    public String bookedBy() {
        return bookedBy;
    }

    public Instant bookedAt() {
        return bookedAt;
    }
}
