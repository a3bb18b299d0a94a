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

/** Money on its way back to a customer: asked for by one, approved by another, then paid. */
@Entity
@Table(name = "refunds")
public class Refund {

    /** The posting rules of a refund. */
    public static final String DUE = "P4";

    public static final String PAID = "P4-paid";

    @Id private String number;
    @Version private int version;
    private OrderNumber orderNumber;
    private Money amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RefundState state = RefundState.REQUESTED;

    private String requestedBy;
    private Instant requestedAt;
    private String approvedBy = "";
    private String paidBy = "";

    protected Refund() {}

    public Refund(RefundNumber number, Claim claim, String by, Instant at) {
        this.number = number.value();
        orderNumber = claim.order();
        amount = claim.amount();
        reason = claim.reason();
        requestedBy = by;
        requestedAt = at;
    }

    /** What is asked back. */
    public record Claim(OrderNumber order, Money amount, String reason) {}

    /**
     * @throws SamePerson if {@code by} asked for it
     */
    public void approve(String by) {
        if (by.equals(requestedBy)) {
            throw new SamePerson(number(), by);
        }
        state = state.after(RefundState.Step.APPROVE);
        approvedBy = by;
    }

    public void deny() {
        state = state.after(RefundState.Step.DENY);
    }

    public void pay(String by) {
        state = state.after(RefundState.Step.PAY);
        paidBy = by;
    }

    /**
     * P4: what was not owed back yet is from now on.
     *
     * @param owed what of the amount is owed back already
     */
    public JournalEntry due(Money owed, LocalDate day) {
        Money more = amount.minus(owed);
        return refundDue(source(), orderNumber, more.isNegative() ? Money.ZERO : more, day);
    }

    /** The money leaves the bank. */
    public JournalEntry paid(LocalDate day) {
        var about = Dimensions.ofOrder(orderNumber.value());
        return new JournalEntry(
                day,
                source(),
                PAID,
                List.of(
                        Posting.debit(Account.REFUND_PAYABLE, amount, about),
                        Posting.credit(Account.BANK, amount, about)));
    }

    /** P4: a customer's advance becomes a debt to the customer. */
    public static JournalEntry refundDue(
            Source source, OrderNumber order, Money amount, LocalDate day) {
        var about = Dimensions.ofOrder(order.value());
        return new JournalEntry(
                day,
                source,
                DUE,
                List.of(
                        Posting.debit(Account.CUSTOMER_ADVANCES, amount, about),
                        Posting.credit(Account.REFUND_PAYABLE, amount, about)));
    }

    public Source source() {
        return new Source("refund", number);
    }

    public RefundNumber number() {
        return new RefundNumber(number);
    }

    public OrderNumber order() {
        return orderNumber;
    }

    public Money amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public RefundState state() {
        return state;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public String approvedBy() {
        return approvedBy;
    }

    public String paidBy() {
        return paidBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
