package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import teleshop.kernel.Money;
import teleshop.kernel.Rows;
import teleshop.settlement.domain.AiredSpot;
import teleshop.settlement.domain.DatedItem;
import teleshop.settlement.domain.GivenBack;
import teleshop.settlement.domain.KeptBack;
import teleshop.settlement.domain.Purchased;
import teleshop.settlement.domain.SettlementKind;
import teleshop.settlement.domain.SoldLine;
import teleshop.settlement.domain.SupplierAccount;
import teleshop.settlement.persistence.SettlementLines.Left;
import teleshop.supplier.domain.AgreementVersion;
import teleshop.supplier.domain.Airtime;

/** Reads all that a statement to a supplier is made of. */
@ApplicationScoped
public class SupplierAccounts {

    private static final Set<String> AIRED = Set.of("AIRED", "SHIFTED", "CUT");

    private static final String SALES =
            """
            select s.line, s.sku, s.quantity, s.list_total, s.discount, s.tax_rate_bp, s.placed_at,
                s.signed_at,
                coalesce(s.cashed_at, (select max(b.booked_at) from statement_judgements j
                    join bank_receipts b on b.statement_id = j.statement_id
                    where j.waybill = s.waybill and s.waybill <> '' and j.money_code = '')),
                case when exists (select 1 from settled_things t
                    where t.supplier = s.supplier and t.kind = 'SALE' and t.reference = s.line)
                    then 1 else 0 end as is_settled
            from supplier_sales s
            where s.supplier = :supplier and s.signed_at is not null
                and not exists (select 1 from discrepancy_cases c
                    where c.waybill = s.waybill and s.waybill <> ''
                        and c.state not in ('SETTLED', 'WRITTEN_OFF')
                        and c.code in ('D03', 'D05', 'D06', 'D16', 'D17', 'D18', 'D19'))
            order by s.signed_at, s.line
            """;
    private static final String RETURNS =
            """
            select r.reference, r.line, r.quantity, r.accepted_at, r.responsibility, r.freight,
                case when exists (select 1 from settled_things t
                    where t.supplier = r.supplier and t.kind = 'RETURN'
                        and t.reference = r.reference)
                    then 1 else 0 end as is_settled
            from supplier_returns r where r.supplier = :supplier
            order by r.accepted_at, r.reference
            """;
    private static final String SPOTS =
            """
            select p.spot, p.aired_at, p.length_s, p.cost, p.status from supplier_spots p
            where p.supplier = :supplier and not exists (select 1 from settled_things t
                where t.supplier = p.supplier and t.kind = 'AIRTIME' and t.reference = p.spot)
            order by p.aired_at, p.spot
            """;
    private static final String ITEMS =
            """
            select i.kind, i.reference, i.amount, i.happened_at from supplier_items i
            where i.supplier = :supplier and not exists (select 1 from settled_things t
                where t.supplier = i.supplier and t.kind = i.kind and t.reference = i.reference)
            order by i.happened_at, i.kind, i.reference
            """;
    private static final String KEPT =
            """
            select h.reference, h.amount, h.period_to, h.months from supplier_hold_backs h
            where h.supplier = :supplier and not h.released
                and not exists (select 1 from settled_things t where t.supplier = h.supplier
                    and t.kind = 'HOLD_BACK_RELEASE' and t.reference = h.reference)
            order by h.period_to, h.reference
            """;
    private static final String OPENING =
            "select carry, advance from supplier_openings where supplier = :supplier";

    @PersistenceContext private EntityManager entityManager;

    /**
     * @param versions of the agreement, oldest first; lines of before the first are left out
     * @param left what earlier statements left
     */
    public SupplierAccount of(
            String supplier, List<AgreementVersion> versions, ZoneId zone, Left left) {
        var reading = new Reading(versions, zone);
        var sold = rows(SALES, supplier).flatMap(reading::sold).toList();
        var known = new HashSet<>(sold.stream().map(SoldLine::line).toList());
        var items = rows(ITEMS, supplier).map(reading::item).toList();
        var opening =
                rows(OPENING, supplier)
                        .map(row -> new Left(Rows.money(row[0]), Rows.money(row[1])))
                        .findFirst()
                        .orElse(new Left(Money.ZERO, Money.ZERO));
        return new SupplierAccount(
                sold,
                reading.returns(rows(RETURNS, supplier), known),
                rows(SPOTS, supplier).map(reading::spot).toList(),
                items.stream().filter(item -> !isPurchase(item)).toList(),
                items.stream()
                        .filter(SupplierAccounts::isPurchase)
                        .flatMap(reading::purchased)
                        .toList(),
                rows(KEPT, supplier).map(Reading::kept).toList(),
                opening.recovered().plus(left.recovered()),
                opening.carried().plus(left.carried()));
    }

    private static boolean isPurchase(DatedItem item) {
        return item.kind() == SettlementKind.SALE || item.kind() == SettlementKind.RETURN;
    }

    private Stream<Object[]> rows(String sql, String supplier) {
        return Rows.of(
                entityManager
                        .createNativeQuery(sql, Object[].class)
                        .setParameter("supplier", supplier));
    }

    /** Makes of each row what it is to a statement. */
    private record Reading(List<AgreementVersion> versions, ZoneId zone) {

        Stream<SoldLine> sold(Object[] row) {
            return at(Rows.instant(row[6])).map(agreed -> sold(row, agreed));
        }

        private SoldLine sold(Object[] row, AgreementVersion agreed) {
            return new SoldLine(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    Rows.money(row[3]),
                    Rows.money(row[4]),
                    ((Number) row[5]).intValue(),
                    day(row[7]),
                    day(row[8]),
                    agreed,
                    ((Number) row[9]).intValue() == 1);
        }

        /** Counts for each return what came back of its line before. */
        List<GivenBack> returns(Stream<Object[]> rows, Set<String> known) {
            Map<String, Integer> before = new HashMap<>();
            return rows.filter(row -> known.contains((String) row[1]))
                    .map(row -> givenBack(row, before))
                    .toList();
        }

        private GivenBack givenBack(Object[] row, Map<String, Integer> before) {
            var line = (String) row[1];
            int quantity = ((Number) row[2]).intValue();
            int earlier = before.getOrDefault(line, 0);
            before.put(line, earlier + quantity);
            return new GivenBack(
                    (String) row[0],
                    line,
                    quantity,
                    earlier,
                    day(row[3]),
                    (String) row[4],
                    Rows.money(row[5]),
                    ((Number) row[6]).intValue() == 1);
        }

        AiredSpot spot(Object[] row) {
            var at = Rows.instant(row[1]);
            return new AiredSpot(
                    (String) row[0],
                    day(at),
                    ((Number) row[2]).intValue(),
                    Rows.money(row[3]),
                    AIRED.contains((String) row[4]),
                    at(at).map(agreed -> agreed.terms().airtime())
                            .findFirst()
                            .orElse(Airtime.NONE));
        }

        DatedItem item(Object[] row) {
            return new DatedItem(
                    SettlementKind.valueOf((String) row[0]),
                    (String) row[1],
                    Rows.money(row[2]),
                    day(row[3]));
        }

        Stream<Purchased> purchased(DatedItem item) {
            return at(item.on().plusDays(1).atStartOfDay(zone).toInstant())
                    .map(agreed -> new Purchased(item, agreed));
        }

        static KeptBack kept(Object[] row) {
            var to = row[2] instanceof Date date ? date.toLocalDate() : (LocalDate) row[2];
            return new KeptBack(
                    (String) row[0], Rows.money(row[1]), to, ((Number) row[3]).intValue());
        }

        private Stream<AgreementVersion> at(Instant at) {
            return versions.stream()
                    .filter(version -> !version.validFrom().isAfter(at))
                    .reduce((earlier, later) -> later)
                    .stream();
        }

        private LocalDate day(Object column) {
            return column == null ? null : Rows.instant(column).atZone(zone).toLocalDate();
        }
    }
}
