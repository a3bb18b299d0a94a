package teleshop.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.ledger.domain.Account.BANK;
import static teleshop.ledger.domain.Account.COD_FEE;
import static teleshop.ledger.domain.Account.COURIER_PAYABLE;
import static teleshop.ledger.domain.Account.COURIER_RECEIVABLE;
import static teleshop.ledger.domain.Account.DIFFERENCES;
import static teleshop.ledger.domain.Account.FREIGHT;
import static teleshop.ledger.domain.Account.INPUT_VAT;
import static teleshop.ledger.domain.Account.REFUND_PAYABLE;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;
import static teleshop.settlement.domain.Statements.TODAY;
import static teleshop.settlement.domain.Statements.ZONE;
import static teleshop.settlement.domain.Statements.fen;
import static teleshop.settlement.domain.Statements.line;
import static teleshop.settlement.domain.Statements.parcel;
import static teleshop.settlement.domain.Statements.signed;

import java.util.List;
import org.junit.jupiter.api.Test;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.JournalEntry;
import teleshop.ledger.domain.Posting;
import teleshop.settlement.domain.BankPostings.Transfer;
import teleshop.settlement.domain.StatementPostings.Booking;

class StatementPostingsTest {

    private static final Dimensions PARCEL = Dimensions.ofWaybill("WB1", "SF", "SO1");
    private static final Dimensions SF = Dimensions.ofCourier("SF");

    private final Reconciliation today = new Reconciliation(TODAY, ZONE);

    private List<Posting> posted(String rule, StatementLine line, ParcelFacts parcel) {
        var judged = today.judge(line, parcel);
        var entries = StatementPostings.of(judged, parcel, new Booking(7, "SF", TODAY));
        return entries.stream()
                .filter(entry -> entry.rule().equals(rule))
                .flatMap(entry -> entry.postings().stream())
                .toList();
    }

    @Test
    void the_couriers_bill_is_accrued_without_vat() {
        assertThat(posted("P8", signed(39_800), parcel(ParcelState.SIGNED)))
                .containsExactly(
                        debit(FREIGHT, fen(1132), PARCEL),
                        debit(COD_FEE, fen(375), PARCEL),
                        debit(INPUT_VAT, fen(91), PARCEL),
                        credit(COURIER_PAYABLE, fen(1598), PARCEL));
    }

    @Test
    void the_statement_nets_the_fees() {
        assertThat(posted("P8a", signed(39_800), parcel(ParcelState.SIGNED)))
                .containsExactly(
                        debit(COURIER_PAYABLE, fen(1598), PARCEL),
                        credit(COURIER_RECEIVABLE, fen(1598), PARCEL));
    }

    @Test
    void a_small_shortage_is_written_off() {
        assertThat(posted("P13", signed(39_750), parcel(ParcelState.SIGNED)))
                .containsExactly(
                        debit(DIFFERENCES, fen(50), PARCEL),
                        credit(COURIER_RECEIVABLE, fen(50), PARCEL));
    }

    @Test
    void nothing_is_written_off_where_nothing_is_short() {
        assertThat(posted("P13", signed(39_800), parcel(ParcelState.SIGNED))).isEmpty();
    }

    @Test
    void a_disputed_fee_is_accrued_by_contract_and_netted_as_stated() {
        var fees = new Fees(fen(1500), fen(398), fen(0), fen(0), fen(0), fen(0));
        var dear = line(StatedStatus.SIGNED, 39_800, fees);
        var signed = parcel(ParcelState.SIGNED);
        assertThat(posted("P8", dear, signed)).contains(credit(COURIER_PAYABLE, fen(1598), PARCEL));
        assertThat(posted("P8a", dear, signed)).contains(debit(COURIER_PAYABLE, fen(1898), PARCEL));
    }

    @Test
    void a_held_row_posts_nothing() {
        var refused = parcel(ParcelState.REFUSED);
        assertThat(posted("P8", signed(39_800), refused)).isEmpty();
        assertThat(posted("P8a", signed(39_800), refused)).isEmpty();
    }

    @Test
    void the_transfer_brings_the_waybill_to_zero() {
        var entries = transfer(38_202, remitted("", 38_202, 0));
        assertThat(entries.get(0).postings())
                .containsExactly(
                        debit(BANK, fen(38_202), SF),
                        credit(COURIER_RECEIVABLE, fen(38_202), PARCEL));
        assertThat(entries.get(1).isEmpty()).isTrue();
        assertThat(fen(39_800 - 1598 - 38_202)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_wrong_excess_is_owed_back() {
        var entries = transfer(38_302, remitted("D04", 38_302, 100));
        assertThat(entries.get(0).postings())
                .containsExactly(
                        debit(BANK, fen(38_202), SF),
                        credit(COURIER_RECEIVABLE, fen(38_202), PARCEL));
        assertThat(entries.get(1).rule()).isEqualTo("P14");
        assertThat(entries.get(1).postings())
                .containsExactly(
                        debit(BANK, fen(100), SF), credit(COURIER_PAYABLE, fen(100), PARCEL));
    }

    @Test
    void money_of_held_and_doubled_rows_is_parked() {
        for (var code : List.of("D01", "D05", "D07", "D08", "D16", "D17", "D18", "D19")) {
            assertThat(transfer(38_202, remitted(code, 38_202, 0)).get(0).postings())
                    .containsExactly(
                            debit(BANK, fen(38_202), SF),
                            credit(COURIER_PAYABLE, fen(38_202), PARCEL));
        }
    }

    @Test
    void money_on_a_prepaid_order_is_owed_to_the_customer() {
        assertThat(transfer(38_202, remitted("D06", 38_202, 0)).get(0).postings())
                .containsExactly(
                        debit(BANK, fen(38_202), SF),
                        debit(COURIER_RECEIVABLE, fen(1598), PARCEL),
                        credit(REFUND_PAYABLE, fen(39_800), PARCEL));
    }

    @Test
    void a_transfer_that_is_too_large_is_owed_back() {
        assertThat(transfer(38_212, remitted("", 38_202, 0)).get(0).postings())
                .contains(credit(COURIER_PAYABLE, fen(10), SF), debit(BANK, fen(38_212), SF));
    }

    @Test
    void a_transfer_that_is_too_small_leaves_the_courier_owing() {
        assertThat(transfer(38_000, remitted("", 38_202, 0)).get(0).postings())
                .contains(debit(COURIER_RECEIVABLE, fen(202), SF), debit(BANK, fen(38_000), SF));
    }

    @Test
    void a_second_transfer_pays_what_the_first_fell_short() {
        var postings = new BankPostings(bank(300)).topUp(fen(202)).get(0).postings();
        assertThat(postings)
                .containsExactly(
                        debit(BANK, fen(300), SF),
                        credit(COURIER_RECEIVABLE, fen(202), SF),
                        credit(COURIER_PAYABLE, fen(98), SF));
    }

    private static List<JournalEntry> transfer(long amount, RemittedLine line) {
        return new BankPostings(bank(amount)).settling(List.of(line));
    }

    private static Transfer bank(long amount) {
        return new Transfer("SF", "B1", fen(amount), TODAY);
    }

    private static RemittedLine remitted(String code, long net, long excess) {
        return new RemittedLine("WB1", "SO1", code, fen(net), fen(39_800), fen(excess));
    }

    @Test
    void every_code_is_known_by_its_number() {
        assertThat(Discrepancy.ofCode("D03")).isEqualTo(Discrepancy.D03_SHORT);
        assertThat(Account.ofCode("2241C")).contains(COURIER_PAYABLE);
    }
}
