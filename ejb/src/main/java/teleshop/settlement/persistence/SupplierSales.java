package teleshop.settlement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import teleshop.kernel.Money;
import teleshop.settlement.domain.SettlementKind;

/**
 * What was sold of a supplier's goods and all that is settled with it; the same again adds nothing.
 */
@ApplicationScoped
public class SupplierSales {

    /** The lines of our own parcels that customers signed for since. */
    private static final String COLLECT =
            """
            insert into supplier_sales (line, supplier, sku, quantity, list_total, discount,
                tax_rate_bp, placed_at, signed_at, cashed_at, waybill)
            select x.line, x.supplier, x.sku, x.signed, x.unit_price * x.signed,
                x.unit_price * x.signed - x.amount * x.signed / x.quantity, x.tax_rate_bp,
                x.placed_at, x.signed_at, null, x.waybill
            from (select l.order_line as line, l.supplier, l.sku, l.signed, l.quantity, l.amount,
                    l.tax_rate_bp, o.placed_at, s.signed_at, s.waybill,
                    (select min(p.unit_price) from order_lines p
                        where p.order_id = o.id and p.sku = l.sku) as unit_price
                from shipment_lines l
                join shipments s on s.waybill = l.waybill
                join orders o on o.number = s.order_number
                where l.supplier = :supplier and l.signed > 0
                    and s.status in ('SIGNED', 'PART_SIGNED') and s.signed_at is not null
                    and not exists (select 1 from supplier_sales k where k.line = l.order_line)) x
            """;

    private static final String ADD_SALE =
            """
            insert into supplier_sales (line, supplier, sku, quantity, list_total, discount,
                tax_rate_bp, placed_at, signed_at, cashed_at, waybill)
            select :line, :supplier, :sku, :quantity, :list, :discount, :tax, :placed,
                cast(:signed as timestamp with time zone),
                cast(:cashed as timestamp with time zone), ''
            where not exists (select 1 from supplier_sales where line = :line)
            """;
    private static final String ADD_RETURN =
            """
            insert into supplier_returns (reference, supplier, line, quantity, accepted_at,
                responsibility, freight)
            select :reference, :supplier, :line, :quantity, :accepted, :responsibility, :freight
            where not exists (select 1 from supplier_returns where reference = :reference)
            """;
    private static final String ADD_SPOT =
            """
            insert into supplier_spots (supplier, spot, aired_at, length_s, cost, status)
            select :supplier, :spot, :aired, :seconds, :cost, :status
            where not exists (select 1 from supplier_spots
                where supplier = :supplier and spot = :spot)
            """;
    private static final String ADD_ITEM =
            """
            insert into supplier_items (supplier, kind, reference, amount, happened_at)
            select :supplier, :kind, :reference, :amount, :at
            where not exists (select 1 from supplier_items
                where supplier = :supplier and kind = :kind and reference = :reference)
            """;
    private static final String ADD_HOLD_BACK =
            """
            insert into supplier_hold_backs (supplier, reference, amount, period_to, months,
                released)
            select :supplier, :reference, :amount, :to, :months, :released
            where not exists (select 1 from supplier_hold_backs
                where supplier = :supplier and reference = :reference)
            """;
    private static final String DROP_HOLD_BACK =
            "delete from supplier_hold_backs where supplier = :supplier and reference like :like";
    private static final String ADD_OPENING =
            """
            insert into supplier_openings (supplier, carry, advance)
            select :supplier, :carry, :advance
            where not exists (select 1 from supplier_openings where supplier = :supplier)
            """;

    /** A sold line; times are null where it has not come to that. */
    public record Sale(
            String line,
            String sku,
            int quantity,
            Money list,
            Money discount,
            int taxRateBp,
            Instant placedAt,
            Instant signedAt,
            Instant cashedAt) {}

    /** Goods that came back. */
    public record Return(
            String reference,
            String line,
            int quantity,
            Instant acceptedAt,
            String responsibility,
            Money freight) {}

    /** A spot that was booked for the supplier's goods. */
    public record Spot(String spot, Instant airedAt, int seconds, Money cost, String status) {}

    /** An amount that an earlier statement kept. */
    public record HoldBackRow(
            String reference, Money amount, LocalDate periodTo, int months, boolean released) {}

    @PersistenceContext private EntityManager entityManager;

    public void collect(String supplier) {
        of(COLLECT, supplier).executeUpdate();
    }

    public void add(String supplier, Sale sale) {
        of(ADD_SALE, supplier)
                .setParameter("line", sale.line())
                .setParameter("sku", sale.sku())
                .setParameter("quantity", sale.quantity())
                .setParameter("list", sale.list().minor())
                .setParameter("discount", sale.discount().minor())
                .setParameter("tax", sale.taxRateBp())
                .setParameter("placed", sale.placedAt())
                .setParameter("signed", sale.signedAt())
                .setParameter("cashed", sale.cashedAt())
                .executeUpdate();
    }

    public void add(String supplier, Return back) {
        of(ADD_RETURN, supplier)
                .setParameter("reference", back.reference())
                .setParameter("line", back.line())
                .setParameter("quantity", back.quantity())
                .setParameter("accepted", back.acceptedAt())
                .setParameter("responsibility", back.responsibility())
                .setParameter("freight", back.freight().minor())
                .executeUpdate();
    }

    public void add(String supplier, Spot spot) {
        of(ADD_SPOT, supplier)
                .setParameter("spot", spot.spot())
                .setParameter("aired", spot.airedAt())
                .setParameter("seconds", spot.seconds())
                .setParameter("cost", spot.cost().minor())
                .setParameter("status", spot.status())
                .executeUpdate();
    }

    public void add(String supplier, SettlementKind kind, String reference, Dated dated) {
        of(ADD_ITEM, supplier)
                .setParameter("kind", kind.name())
                .setParameter("reference", reference)
                .setParameter("amount", dated.amount().minor())
                .setParameter("at", dated.at())
                .executeUpdate();
    }

    /** An amount with its time. */
    public record Dated(Money amount, Instant at) {}

    public void add(String supplier, HoldBackRow kept) {
        of(ADD_HOLD_BACK, supplier)
                .setParameter("reference", kept.reference())
                .setParameter("amount", kept.amount().minor())
                .setParameter("to", kept.periodTo())
                .setParameter("months", kept.months())
                .setParameter("released", kept.released())
                .executeUpdate();
    }

    /** What a cancelled statement kept. */
    public void dropHoldBacks(String supplier, String prefix) {
        of(DROP_HOLD_BACK, supplier).setParameter("like", prefix + "%").executeUpdate();
    }

    /**
     * @param carry not above zero
     */
    public void open(String supplier, Money carry, Money advance) {
        of(ADD_OPENING, supplier)
                .setParameter("carry", carry.minor())
                .setParameter("advance", advance.minor())
                .executeUpdate();
    }

    private Query of(String sql, String supplier) {
        return entityManager.createNativeQuery(sql).setParameter("supplier", supplier);
    }
}
