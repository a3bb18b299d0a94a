package teleshop.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.settlement.domain.Statements.TODAY;
import static teleshop.settlement.domain.Statements.ZONE;
import static teleshop.settlement.domain.Statements.adjusted;
import static teleshop.settlement.domain.Statements.after;
import static teleshop.settlement.domain.Statements.claimed;
import static teleshop.settlement.domain.Statements.fen;
import static teleshop.settlement.domain.Statements.line;
import static teleshop.settlement.domain.Statements.parcel;
import static teleshop.settlement.domain.Statements.prepaid;
import static teleshop.settlement.domain.Statements.remitted;
import static teleshop.settlement.domain.Statements.signed;
import static teleshop.settlement.domain.Statements.weighed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    private static final Fees REFUSED =
            new Fees(fen(1200), fen(0), fen(1000), fen(0), fen(0), fen(0));

    private final Reconciliation today = new Reconciliation(TODAY, ZONE);

    private List<String> codes(StatementLine line, ParcelFacts parcel) {
        return today.judge(line, parcel).findings().stream().map(f -> f.code().code()).toList();
    }

    @Test
    void what_was_due_and_collected_is_matched() {
        var judged = today.judge(signed(39_800), parcel(ParcelState.SIGNED));
        assertThat(judged.findings()).isEmpty();
        assertThat(judged.isPosted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"39800,0", "39799,1", "39700,100", "39601,199"})
    void a_small_shortage_is_written_off(long collected, long gap) {
        var judged = today.judge(signed(collected), parcel(ParcelState.SIGNED));
        if (gap <= 100) {
            assertThat(judged.moneyCode()).isEmpty();
            assertThat(judged.writtenOff()).isEqualTo(fen(gap));
        } else {
            assertThat(judged.moneyCode()).contains(Discrepancy.D03_SHORT);
            assertThat(judged.writtenOff()).isEqualTo(fen(0));
        }
    }

    @Test
    void half_a_per_cent_is_the_other_limit_of_a_shortage() {
        var small =
                new ParcelFacts(
                        "WB1",
                        "SO1",
                        false,
                        fen(10_000),
                        ParcelState.SIGNED,
                        null,
                        800,
                        false,
                        Statements.CONTRACT,
                        ParcelFacts.Earlier.NOTHING);
        assertThat(today.judge(signed(9_950), small).writtenOff()).isEqualTo(fen(50));
        assertThat(today.judge(signed(9_949), small).moneyCode()).contains(Discrepancy.D03_SHORT);
    }

    @Test
    void one_fen_over_is_over() {
        var judged = today.judge(signed(39_801), parcel(ParcelState.SIGNED));
        assertThat(judged.moneyCode()).contains(Discrepancy.D04_OVER);
        assertThat(judged.excess()).isEqualTo(fen(1));
        assertThat(judged.isPosted()).isTrue();
    }

    @Test
    void a_case_tells_what_was_expected_and_stated() {
        var judged = today.judge(signed(39_000), parcel(ParcelState.SIGNED));
        assertThat(judged.findings())
                .containsExactly(new Finding(Discrepancy.D03_SHORT, fen(39_800), fen(39_000)));
    }

    @Test
    void a_refused_parcel_that_they_say_was_signed_is_a_conflict() {
        assertThat(codes(signed(39_800), parcel(ParcelState.REFUSED))).containsExactly("D05");
        assertThat(codes(signed(39_800), parcel(ParcelState.BACK))).containsExactly("D05");
        assertThat(codes(signed(39_800), parcel(ParcelState.LOST))).containsExactly("D05");
    }

    @Test
    void a_signed_parcel_that_they_say_was_refused_is_a_conflict() {
        var refused = line(StatedStatus.REFUSED, 0, REFUSED);
        assertThat(codes(refused, parcel(ParcelState.SIGNED))).containsExactly("D05");
        assertThat(today.judge(refused, parcel(ParcelState.SIGNED)).isHeld()).isTrue();
    }

    @Test
    void a_refused_parcel_costs_both_ways_and_collects_nothing() {
        assertThat(codes(line(StatedStatus.REFUSED, 0, REFUSED), parcel(ParcelState.BACK)))
                .isEmpty();
    }

    @Test
    void a_fee_on_a_refused_parcel_is_not_in_the_contract() {
        var fees = new Fees(fen(1200), fen(398), fen(1000), fen(0), fen(0), fen(0));
        var judged = today.judge(line(StatedStatus.REFUSED, 0, fees), parcel(ParcelState.BACK));
        assertThat(judged.findings())
                .containsExactly(new Finding(Discrepancy.D12_FEE_ON_REFUSED, fen(0), fen(398)));
        assertThat(judged.agreed().codFee()).isEqualTo(fen(0));
    }

    @Test
    void money_on_a_prepaid_order_goes_back_to_the_customer() {
        assertThat(codes(signed(39_800), prepaid())).containsExactly("D06");
        assertThat(today.judge(signed(39_800), prepaid()).isPosted()).isTrue();
    }

    @Test
    void a_lost_or_damaged_parcel_needs_an_agreed_claim() {
        assertThat(codes(line(StatedStatus.LOST, 0, Fees.NONE), parcel(ParcelState.UNDERWAY)))
                .containsExactly("D16");
        assertThat(codes(line(StatedStatus.DAMAGED, 0, Fees.NONE), parcel(ParcelState.UNDERWAY)))
                .containsExactly("D17");
        assertThat(codes(line(StatedStatus.LOST, 0, Fees.NONE), claimed())).isEmpty();
    }

    @Test
    void a_part_that_we_do_not_know_is_asked_about() {
        assertThat(codes(signedPart(), parcel(ParcelState.UNDERWAY))).containsExactly("D19");
    }

    private static StatementLine signedPart() {
        return line(StatedStatus.PART, 0, Fees.NONE);
    }

    @Test
    void a_return_is_missing_after_fifteen_days() {
        var returned = line(StatedStatus.RETURNED, 0, REFUSED);
        var refused = parcel(ParcelState.REFUSED);
        var day = LocalDate.of(2026, 11, 10);
        assertThat(new Reconciliation(day.plusDays(15), ZONE).judge(returned, refused).findings())
                .isEmpty();
        assertThat(new Reconciliation(day.plusDays(16), ZONE).judge(returned, refused).moneyCode())
                .contains(Discrepancy.D18_RETURN_NOT_RECEIVED);
        assertThat(
                        new Reconciliation(day.plusDays(16), ZONE)
                                .judge(returned, parcel(ParcelState.BACK))
                                .findings())
                .isEmpty();
    }

    @Test
    void the_same_waybill_paid_twice_is_held() {
        assertThat(codes(signed(39_800), after(39_800, 0, 0))).containsExactly("D08");
        assertThat(today.judge(signed(39_800), after(39_800, 0, 0)).isHeld()).isTrue();
    }

    @Test
    void a_later_adjust_line_is_compared_with_the_cumulated_amount() {
        var later = adjusted(line(StatedStatus.SIGNED, 0, Fees.NONE), 800);
        assertThat(codes(later, after(39_000, 1200, 390))).isEmpty();
        assertThat(codes(adjusted(later, 700), after(39_000, 1200, 390))).isEmpty();
        assertThat(codes(adjusted(later, 600), after(39_000, 1200, 390))).containsExactly("D03");
    }

    @ParameterizedTest
    @CsvSource({"1210,''", "1190,''", "1211,D09", "1189,D09"})
    void freight_may_differ_by_ten_fen(long freight, String code) {
        var fees = new Fees(fen(freight), fen(398), fen(0), fen(0), fen(0), fen(0));
        assertThat(codes(line(StatedStatus.SIGNED, 39_800, fees), parcel(ParcelState.SIGNED)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"1800,1400,''", "1801,1400,D10", "2500,1600,D10"})
    void the_charged_weight_may_be_a_step_above_the_packed(int grams, long freight, String code) {
        var fees = new Fees(fen(freight), fen(398), fen(0), fen(0), fen(0), fen(0));
        var heavy = weighed(line(StatedStatus.SIGNED, 39_800, fees), grams);
        assertThat(codes(heavy, parcel(ParcelState.SIGNED)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void a_disputed_weight_is_accrued_by_our_own_scale() {
        var fees = new Fees(fen(1600), fen(398), fen(0), fen(0), fen(0), fen(0));
        var heavy = weighed(line(StatedStatus.SIGNED, 39_800, fees), 2500);
        assertThat(today.judge(heavy, parcel(ParcelState.SIGNED)).agreed().freight())
                .isEqualTo(fen(1200));
    }

    @Test
    void the_cod_fee_may_not_differ_by_a_fen() {
        var fees = new Fees(fen(1200), fen(399), fen(0), fen(0), fen(0), fen(0));
        assertThat(codes(line(StatedStatus.SIGNED, 39_800, fees), parcel(ParcelState.SIGNED)))
                .containsExactly("D11");
    }

    @Test
    void the_money_is_late_after_three_days() {
        var signed = parcel(ParcelState.SIGNED);
        var day = LocalDate.of(2026, 11, 10);
        assertThat(codes(remitted(signed(39_800), day.plusDays(3)), signed)).isEmpty();
        assertThat(codes(remitted(signed(39_800), day.plusDays(4)), signed)).containsExactly("D13");
    }

    @Test
    void codes_about_fees_stand_beside_the_one_about_money() {
        var fees = new Fees(fen(1300), fen(399), fen(0), fen(0), fen(0), fen(0));
        var judged =
                today.judge(line(StatedStatus.SIGNED, 39_000, fees), parcel(ParcelState.SIGNED));
        assertThat(judged.findings().stream().map(f -> f.code().code()))
                .containsExactly("D03", "D09", "D11");
    }

    @Test
    void duplicates_and_unknown_waybills_post_nothing() {
        assertThat(today.duplicate(signed(39_800)).isPosted()).isFalse();
        assertThat(today.duplicate(signed(39_800)).isDuplicate()).isTrue();
        assertThat(today.unknown(signed(39_800)).isHeld()).isTrue();
    }
}
