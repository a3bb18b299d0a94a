package teleshop.settlement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static teleshop.ledger.domain.Posting.credit;
import static teleshop.ledger.domain.Posting.debit;
import static teleshop.settlement.domain.SettlementKind.ADVANCE_RECOVERED;
import static teleshop.settlement.domain.SettlementKind.AIRTIME;
import static teleshop.settlement.domain.SettlementKind.CARRY_FORWARD;
import static teleshop.settlement.domain.SettlementKind.COMMISSION;
import static teleshop.settlement.domain.SettlementKind.FREIGHT_REIMBURSED;
import static teleshop.settlement.domain.SettlementKind.HOLD_BACK;
import static teleshop.settlement.domain.SettlementKind.HOLD_BACK_RELEASE;
import static teleshop.settlement.domain.SettlementKind.PENALTY;
import static teleshop.settlement.domain.SettlementKind.RETURN;
import static teleshop.settlement.domain.SettlementKind.RETURN_FREIGHT;
import static teleshop.settlement.domain.SettlementKind.SALE;
import static teleshop.settlement.domain.SettlementKind.SERVICE_FEE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import teleshop.kernel.BasisPoints;
import teleshop.kernel.Money;
import teleshop.ledger.domain.Account;
import teleshop.ledger.domain.Dimensions;
import teleshop.ledger.domain.Source;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.domain.Airtime;
import teleshop.supplier.domain.CommissionBase;
import teleshop.supplier.domain.HoldBack;
import teleshop.supplier.domain.SupplyMode;
import teleshop.supplier.domain.Terms;
import teleshop.supplier.domain.Tier;
import teleshop.supplier.domain.Trigger;

class SettlementTermsTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);
    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 5);
    private static final Trigger WINDOW = new Trigger(Trigger.Kind.SIGNED_AND_WINDOW, 7, 3);
    private static final Airtime SHARED = new Airtime(Airtime.Kind.FIXED_PER_SPOT, 250_000);

    private final SettlementTerms november = new SettlementTerms(FROM, TO);

    private static AgreementVersion agreed(SupplyMode mode, List<Tier> tiers) {
        var terms =
                new Terms(
                        mode,
                        CommissionBase.PAID,
                        WINDOW,
                        "3/month",
                        tiers,
                        Map.of("SKU1", fen(15_000)),
                        fen(1_000),
                        new BasisPoints(100),
                        new HoldBack(new BasisPoints(500), 3),
                        SHARED,
                        Set.of("SUPPLIER"));
        return new AgreementVersion("ACME", 1, Instant.EPOCH, terms);
    }

    private static final AgreementVersion THIRTY =
            agreed(SupplyMode.COMMISSION, Tier.flat(new BasisPoints(3000)));

    private static SoldLine sold(String line, AgreementVersion agreed, LocalDate signed) {
        return new SoldLine(
                line, "SKU1", 1, fen(39_800), fen(0), 1300, signed, null, agreed, false);
    }

    private static List<SoldLine> hundred() {
        return IntStream.range(0, 100).mapToObj(i -> sold("L" + i, THIRTY, SIGNED)).toList();
    }

    private static GivenBack back(String line) {
        return new GivenBack(
                "R-" + line, line, 1, 0, SIGNED.plusDays(4), "SUPPLIER", fen(1200), false);
    }

    private static SupplierAccount account(List<SoldLine> sold, List<GivenBack> returns) {
        return new SupplierAccount(
                sold, returns, List.of(), List.of(), List.of(), List.of(), Money.ZERO, Money.ZERO);
    }

    private static SupplierAccount example() {
        return new SupplierAccount(
                hundred(),
                IntStream.range(0, 8).mapToObj(i -> back("L" + i)).toList(),
                List.of(spot("S1"), spot("S2")),
                List.of(new DatedItem(PENALTY, "P1", fen(-20_000), SIGNED)),
                List.of(),
                List.of(
                        new KeptBack("ST0", fen(90_000), LocalDate.of(2026, 8, 30), 3),
                        new KeptBack("ST1", fen(70_000), LocalDate.of(2026, 9, 30), 3)),
                Money.ZERO,
                Money.ZERO);
    }

    private static AiredSpot spot(String id) {
        return new AiredSpot(id, SIGNED, 300, fen(600_000), true, SHARED);
    }

    private static Map<SettlementKind, Long> sums(List<SettlementLine> lines) {
        var sums = new EnumMap<SettlementKind, Long>(SettlementKind.class);
        lines.forEach(line -> sums.merge(line.kind(), line.amount().minor(), Long::sum));
        return sums;
    }

    private Map<SettlementKind, Long> sums(SupplierAccount account) {
        return sums(november.settle(account));
    }

    @Test
    void the_example_of_the_trade_comes_to_19_587_48() {
        var lines = november.settle(example());
        assertThat(SettlementTerms.sum(lines)).isEqualTo(fen(1_958_748));
        assertThat(sums(lines))
                .isEqualTo(
                        Map.of(
                                SALE, 3_980_000L,
                                RETURN, -318_400L,
                                COMMISSION, -1_098_480L,
                                AIRTIME, -500_000L,
                                SERVICE_FEE, -36_616L,
                                RETURN_FREIGHT, -9_600L,
                                PENALTY, -20_000L,
                                HOLD_BACK, -128_156L,
                                HOLD_BACK_RELEASE, 90_000L));
    }

    @Test
    void the_example_is_posted_to_the_cent() {
        var acme = Dimensions.ofSupplier("ACME");
        var entry =
                new SettlementPostings(SupplyMode.COMMISSION, "ACME")
                        .of(november.settle(example()), new Source("settlement", "1"), TO);
        assertThat(entry.postings())
                .containsExactlyInAnyOrder(
                        debit(Account.COLLECTED_FOR_SUPPLIERS, fen(2_563_120), acme),
                        credit(Account.SUPPLIER_PAYABLE, fen(1_958_748), acme),
                        credit(Account.HOLD_BACK, fen(38_156), acme),
                        credit(Account.AIRTIME, fen(500_000), acme),
                        credit(Account.COMMISSION_INCOME, fen(36_616), acme),
                        credit(Account.FREIGHT, fen(9_600), acme),
                        credit(Account.SUNDRY_GAIN, fen(20_000), acme));
    }

    @Test
    void an_empty_period_is_a_statement_of_nothing() {
        assertThat(november.settle(account(List.of(), List.of()))).isEmpty();
    }

    @Test
    void a_line_is_ripe_on_the_eleventh_day_after_it_was_signed_for() {
        var just = sold("A", THIRTY, LocalDate.of(2026, 11, 19));
        var late = sold("B", THIRTY, LocalDate.of(2026, 11, 20));
        assertThat(november.settle(account(List.of(just, late), List.of())))
                .extracting(SettlementLine::reference)
                .contains("A")
                .doesNotContain("B");
    }

    @Test
    void an_old_line_is_settled_though_it_was_ripe_before_the_period() {
        var old = sold("A", THIRTY, LocalDate.of(2026, 3, 1));
        assertThat(sums(account(List.of(old), List.of()))).containsEntry(SALE, 39_800L);
    }

    @Test
    void a_full_return_leaves_nothing() {
        var lines =
                november.settle(account(List.of(sold("L0", THIRTY, SIGNED)), List.of(back("L0"))));
        assertThat(sums(lines))
                .isEqualTo(
                        Map.of(
                                SALE,
                                39_800L,
                                RETURN,
                                -39_800L,
                                COMMISSION,
                                0L,
                                RETURN_FREIGHT,
                                -1_200L));
    }

    @Test
    void parts_that_come_back_one_by_one_add_up_to_the_line() {
        var three =
                new SoldLine(
                        "L0", "SKU1", 3, fen(10_001), fen(0), 1300, SIGNED, null, THIRTY, false);
        var returns =
                IntStream.range(0, 3)
                        .mapToObj(
                                i ->
                                        new GivenBack(
                                                "R" + i,
                                                "L0",
                                                1,
                                                i,
                                                SIGNED,
                                                "CUSTOMER",
                                                fen(1200),
                                                false))
                        .toList();
        assertThat(sums(account(List.of(three), returns)))
                .isEqualTo(Map.of(SALE, 10_001L, RETURN, -10_001L, COMMISSION, 0L));
    }

    @Test
    void a_return_waits_for_its_sale() {
        var fresh = sold("L0", THIRTY, LocalDate.of(2026, 11, 25));
        assertThat(november.settle(account(List.of(fresh), List.of(back("L0"))))).isEmpty();
    }

    @Test
    void what_is_settled_is_not_settled_again() {
        var before =
                new SoldLine(
                        "L0", "SKU1", 1, fen(39_800), fen(0), 1300, SIGNED, null, THIRTY, true);
        assertThat(sums(account(List.of(before), List.of(back("L0")))))
                .isEqualTo(
                        Map.of(
                                RETURN, -39_800L,
                                COMMISSION, 11_940L,
                                SERVICE_FEE, 398L,
                                RETURN_FREIGHT, -1_200L));
    }

    @Test
    void tiers_count_what_the_month_has_come_to() {
        var tiers =
                List.of(
                        new Tier(fen(50_000), new BasisPoints(3000)),
                        new Tier(Tier.OPEN_END, new BasisPoints(2000)));
        var agreed = agreed(SupplyMode.COMMISSION, tiers);
        var lines =
                november.settle(
                        account(
                                List.of(
                                        sold("A", agreed, SIGNED),
                                        sold("B", agreed, SIGNED.plusDays(1)),
                                        sold("C", agreed, LocalDate.of(2026, 10, 31))),
                                List.of()));
        assertThat(lines.stream().filter(l -> l.kind() == COMMISSION).toList())
                .containsExactlyInAnyOrder(
                        new SettlementLine(COMMISSION, "A", fen(-11_940)),
                        new SettlementLine(COMMISSION, "B", fen(-3_060 - 5_920)),
                        new SettlementLine(COMMISSION, "C", fen(-11_940)));
    }

    @Test
    void an_advance_is_recovered_up_to_what_is_payable() {
        var account =
                new SupplierAccount(
                        List.of(sold("A", THIRTY, SIGNED)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        fen(1_000_000),
                        fen(-1_000));
        var lines = november.settle(account);
        assertThat(SettlementTerms.sum(lines)).isEqualTo(fen(0));
        assertThat(sums(lines))
                .containsKey(ADVANCE_RECOVERED)
                .containsEntry(CARRY_FORWARD, -1_000L);
    }

    @Test
    void what_falls_below_zero_is_carried_on_and_recovers_no_advance() {
        var account =
                new SupplierAccount(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new DatedItem(PENALTY, "P1", fen(-20_000), SIGNED)),
                        List.of(),
                        List.of(),
                        fen(5_000),
                        Money.ZERO);
        assertThat(sums(account)).isEqualTo(Map.of(PENALTY, -20_000L));
    }

    @Test
    void what_was_carried_on_is_not_posted_again() {
        var lines = List.of(new SettlementLine(CARRY_FORWARD, "carry", fen(-1_000)));
        var entry =
                new SettlementPostings(SupplyMode.COMMISSION, "ACME")
                        .of(lines, new Source("settlement", "1"), TO);
        assertThat(entry.isEmpty()).isTrue();
    }

    @Test
    void dated_items_count_in_their_period_only() {
        var account =
                new SupplierAccount(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new DatedItem(PENALTY, "P1", fen(-1), FROM.minusDays(1)),
                                new DatedItem(PENALTY, "P2", fen(-20), FROM),
                                new DatedItem(PENALTY, "P3", fen(-300), TO),
                                new DatedItem(PENALTY, "P4", fen(-4000), TO.plusDays(1))),
                        List.of(),
                        List.of(),
                        Money.ZERO,
                        Money.ZERO);
        assertThat(sums(account)).isEqualTo(Map.of(PENALTY, -320L));
    }

    @Test
    void a_missed_spot_costs_nothing() {
        var missed = new AiredSpot("S1", SIGNED, 300, fen(600_000), false, SHARED);
        var account =
                new SupplierAccount(
                        List.of(),
                        List.of(),
                        List.of(missed),
                        List.of(),
                        List.of(),
                        List.of(),
                        Money.ZERO,
                        Money.ZERO);
        assertThat(november.settle(account)).isEmpty();
    }

    @Test
    void agreed_price_pays_the_agreed_cost() {
        var agreed = agreed(SupplyMode.CONSIGN_PRICE, List.of());
        assertThat(sums(account(List.of(sold("A", agreed, SIGNED)), List.of())))
                .isEqualTo(Map.of(SALE, 15_000L, SERVICE_FEE, -150L, HOLD_BACK, -750L));
    }

    @Test
    void own_stock_is_paid_by_what_was_received_less_what_went_back() {
        var agreed = agreed(SupplyMode.BUYOUT, List.of());
        var account =
                new SupplierAccount(
                        List.of(sold("A", agreed, SIGNED)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Purchased(
                                        new DatedItem(SALE, "GR1", fen(150_000), FROM), agreed),
                                new Purchased(
                                        new DatedItem(RETURN, "RV1", fen(-15_000), TO), agreed)),
                        List.of(),
                        Money.ZERO,
                        Money.ZERO);
        assertThat(sums(account))
                .isEqualTo(
                        Map.of(
                                SALE,
                                150_000L,
                                RETURN,
                                -15_000L,
                                SERVICE_FEE,
                                -1_350L,
                                HOLD_BACK,
                                -6_750L));
    }

    @Test
    void a_supplier_that_ships_gets_its_freight() {
        var agreed = agreed(SupplyMode.DROP_SHIP, List.of());
        assertThat(sums(account(List.of(sold("A", agreed, SIGNED)), List.of())))
                .containsEntry(FREIGHT_REIMBURSED, 1_000L);
    }

    @Test
    void hold_back_is_never_below_zero() {
        var before =
                new SoldLine(
                        "L0", "SKU1", 1, fen(39_800), fen(0), 1300, SIGNED, null, THIRTY, true);
        assertThat(sums(account(List.of(before), List.of(back("L0")))))
                .doesNotContainKey(HOLD_BACK);
    }

    private static Money fen(long minor) {
        return Money.ofMinor(minor);
    }
}
