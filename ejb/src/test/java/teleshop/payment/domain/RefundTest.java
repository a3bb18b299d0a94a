package teleshop.payment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static teleshop.ledger.domain.Account.BANK;
import static teleshop.ledger.domain.Account.CUSTOMER_ADVANCES;
import static teleshop.ledger.domain.Account.PAY_CHANNEL;
import static teleshop.ledger.domain.Account.REFUND_PAYABLE;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import teleshop.kernel.IllegalTransition;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Dimensions;
import teleshop.order.domain.OrderNumber;
import teleshop.payment.domain.Receipt.Payment;

class RefundTest {

    private static final Instant NOW = Instant.parse("2026-11-21T04:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final OrderNumber ORDER = new OrderNumber("SO1");
    private static final Dimensions ABOUT = Dimensions.ofOrder("SO1");

    private final Refund refund =
            new Refund(
                    new RefundNumber("RF1"),
                    new Refund.Claim(ORDER, fen(39_800), "changed mind"),
                    "eve",
                    NOW);

    private static Receipt receipt(ReceiptMethod method) {
        return new Receipt("RC1", new Payment(ORDER, fen(39_800), method, "B1"), "eve", NOW);
    }

    @Test
    void a_receipt_is_the_customers_advance() {
        assertThat(receipt(ReceiptMethod.BANK).entry(DAY).postings())
                .containsExactly(
                        debit(BANK, fen(39_800), ABOUT),
                        credit(CUSTOMER_ADVANCES, fen(39_800), ABOUT));
    }

    @Test
    void money_of_a_pay_channel_stands_there_first() {
        assertThat(receipt(ReceiptMethod.LINK).entry(DAY).postings())
                .contains(debit(PAY_CHANNEL, fen(39_800), ABOUT));
    }

    @Test
    void a_receipt_is_cancelled_once() {
        var receipt = receipt(ReceiptMethod.BANK);
        receipt.cancel();
        assertThatThrownBy(receipt::cancel)
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("cannot CANCEL while CANCELLED");
    }

    @ParameterizedTest
    @CsvSource({"BANK,BANK", "bank_transfer,BANK", "PREPAID_LINK,LINK", "IVR_CARD,CARD"})
    void a_way_to_pay_has_several_names(String word, ReceiptMethod method) {
        assertThat(ReceiptMethod.of(word)).contains(method);
    }

    @Test
    void a_refund_that_was_not_due_falls_due_when_it_is_approved() {
        assertThat(refund.due(fen(0), DAY).postings())
                .containsExactly(
                        debit(CUSTOMER_ADVANCES, fen(39_800), ABOUT),
                        credit(REFUND_PAYABLE, fen(39_800), ABOUT));
    }

    @Test
    void what_is_due_already_is_not_booked_again() {
        assertThat(refund.due(fen(39_800), DAY).isEmpty()).isTrue();
        assertThat(refund.due(fen(50_000), DAY).isEmpty()).isTrue();
        assertThat(refund.due(fen(39_000), DAY).postings())
                .contains(credit(REFUND_PAYABLE, fen(800), ABOUT));
    }

    @Test
    void a_paid_refund_leaves_the_bank() {
        assertThat(refund.paid(DAY).postings())
                .containsExactly(
                        debit(REFUND_PAYABLE, fen(39_800), ABOUT),
                        credit(BANK, fen(39_800), ABOUT));
    }

    @Test
    void who_asked_does_not_approve() {
        assertThatThrownBy(() -> refund.approve("eve")).isInstanceOf(SamePerson.class);
    }

    @Test
    void only_an_approved_refund_is_paid() {
        assertThatThrownBy(() -> refund.pay("adam")).isInstanceOf(IllegalTransition.class);
        refund.approve("adam");
        refund.pay("adam");
        assertThat(refund.state()).isEqualTo(RefundState.PAID);
        assertThatThrownBy(() -> refund.pay("adam")).isInstanceOf(IllegalTransition.class);
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTED,APPROVE,APPROVED",
        "REQUESTED,DENY,DENIED",
        "REQUESTED,PAY,",
        "APPROVED,APPROVE,",
        "APPROVED,DENY,",
        "APPROVED,PAY,PAID",
        "DENIED,APPROVE,",
        "DENIED,DENY,",
        "DENIED,PAY,",
        "PAID,APPROVE,",
        "PAID,DENY,",
        "PAID,PAY,"
    })
    void every_cell_of_the_table(RefundState state, RefundState.Step step, RefundState next) {
        if (next == null) {
            assertThatThrownBy(() -> state.after(step)).isInstanceOf(IllegalTransition.class);
        } else {
            assertThat(state.after(step)).isEqualTo(next);
        }
    }

    private static Money fen(long minor) {
        return Money.ofMinor(minor);
    }
}
