package teleshop.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static teleshop.ledger.domain.Account.BANK;
import static teleshop.ledger.domain.Account.CUSTOMER_ADVANCES;
import static teleshop.ledger.domain.Account.OUTPUT_VAT;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;

class JournalEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Source RECEIPT = new Source("receipt", "RC1");
    private static final Dimensions ORDER = Dimensions.ofOrder("SO1");

    private static JournalEntry entry(Posting... postings) {
        return new JournalEntry(DAY, RECEIPT, "P1", List.of(postings));
    }

    @Test
    void debits_and_credits_balance() {
        var entry =
                entry(debit(BANK, fen(39800), ORDER), credit(CUSTOMER_ADVANCES, fen(39800), ORDER));
        assertThat(entry.postings()).extracting(Posting::debit).containsExactly(fen(39800), fen(0));
        assertThat(entry.postings())
                .extracting(Posting::credit)
                .containsExactly(fen(0), fen(39800));
    }

    @Test
    void an_entry_out_of_balance_by_one_fen_cannot_exist() {
        assertThatThrownBy(
                        () ->
                                entry(
                                        debit(BANK, fen(39800), ORDER),
                                        credit(CUSTOMER_ADVANCES, fen(39799), ORDER)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entry receipt:RC1 P1 is out of balance by 1");
    }

    @Test
    void postings_of_nothing_are_left_out() {
        assertThat(entry(debit(OUTPUT_VAT, fen(0), ORDER)).isEmpty()).isTrue();
    }

    @Test
    void a_reversal_is_equal_and_opposite() {
        var entry = entry(debit(BANK, fen(100), ORDER), credit(CUSTOMER_ADVANCES, fen(100), ORDER));
        var back = entry.reversed(DAY.plusDays(1), RECEIPT, "P3");
        assertThat(back.date()).isEqualTo(DAY.plusDays(1));
        assertThat(back.rule()).isEqualTo("P3");
        assertThat(back.postings())
                .containsExactly(
                        credit(BANK, fen(100), ORDER), debit(CUSTOMER_ADVANCES, fen(100), ORDER));
    }

    @Test
    void a_debit_below_zero_is_a_credit() {
        assertThat(debit(BANK, fen(-5), ORDER).credit()).isEqualTo(fen(5));
    }

    @Test
    void every_account_is_found_by_its_code() {
        assertThat(Arrays.stream(Account.values()).map(a -> Account.ofCode(a.code()).orElseThrow()))
                .containsExactly(Account.values());
        assertThat(Account.ofCode("9999")).isEmpty();
    }

    private static Money fen(long minor) {
        return Money.ofMinor(minor);
    }
}
