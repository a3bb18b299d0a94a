package teleshop.stock.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import teleshop.kernel.Rows;
import teleshop.stock.domain.Quality;
import teleshop.stock.domain.StockMove;
import teleshop.stock.domain.StockMove.StockPlace;

/** How much there is of everything, and every move that made it so. */
@ApplicationScoped
public class StockBalances {

    /** What is left to issue or release of one reference at one place. */
    public record Open(StockPlace place, long quantity) {}

    private static final String CHANGE =
            """
            update stock_balances
            set on_hand = on_hand + :onHand, reserved = reserved + :reserved
            where sku = :sku and warehouse = :warehouse and quality = :quality
                and on_hand + :onHand - reserved - :reserved >= 0
                and reserved + :reserved >= 0
            """;
    private static final String OPEN =
            """
            insert into stock_balances (sku, warehouse, quality, on_hand, reserved)
            select :sku, :warehouse, :quality, 0, 0
            where not exists (select 1 from stock_balances
                where sku = :sku and warehouse = :warehouse and quality = :quality)
            """;
    private static final String ADD_MOVE =
            """
            insert into stock_moves (sku, warehouse, quality, kind, on_hand_change,
                reserved_change, reference, moved_at)
            values (:sku, :warehouse, :quality, :kind, :onHand, :reserved, :reference, :at)
            """;
    private static final String WAREHOUSES =
            """
            select warehouse, on_hand from stock_balances
            where sku = :sku and quality = 'RESALE' and on_hand - reserved >= :quantity
            order by warehouse
            """;
    private static final String AVAILABLE =
            """
            select sku, sum(on_hand - reserved) from stock_balances
            where quality = 'RESALE' group by sku
            """;
    private static final String RESERVED_FOR =
            """
            select sku, warehouse, sum(reserved_change) from stock_moves
            where reference = :reference group by sku, warehouse
            having sum(reserved_change) > 0 order by sku, warehouse
            """;
    private static final String OUT_FOR =
            """
            select sku, warehouse, -sum(on_hand_change) from stock_moves
            where reference = :reference group by sku, warehouse
            having sum(on_hand_change) < 0 order by sku, warehouse
            """;

    private static final String LAST_COUNT =
            """
            select reference, id from stock_moves
            where sku = :sku and kind = 'COUNT' order by id desc fetch first 1 row only
            """;

    @PersistenceContext private EntityManager entityManager;

    /**
     * Never lets a balance be promised twice: the check and the change are one statement.
     *
     * @return whether there was enough
     */
    public boolean apply(StockMove move) {
        var place = move.place();
        var changed =
                at(CHANGE, place)
                        .setParameter("onHand", move.onHandChange())
                        .setParameter("reserved", move.reservedChange())
                        .executeUpdate();
        if (changed == 1) {
            add(move);
        }
        return changed == 1;
    }

    public void open(StockPlace place) {
        at(OPEN, place).executeUpdate();
    }

    private void add(StockMove move) {
        at(ADD_MOVE, move.place())
                .setParameter("kind", move.kind().name())
                .setParameter("onHand", move.onHandChange())
                .setParameter("reserved", move.reservedChange())
                .setParameter("reference", move.reference())
                .setParameter("at", move.at())
                .executeUpdate();
    }

    /** Those that have so many to promise. */
    public List<String> warehousesWith(String sku, int quantity) {
        var query = Rows.aside(entityManager.createNativeQuery(WAREHOUSES, Object[].class));
        return Rows.of(query.setParameter("sku", sku).setParameter("quantity", quantity))
                .map(row -> (String) row[0])
                .toList();
    }

    /** On hand and not promised, by SKU. */
    public Map<String, Long> available() {
        return Rows.of(entityManager.createNativeQuery(AVAILABLE, Object[].class))
                .collect(Collectors.toMap(row -> (String) row[0], row -> Rows.whole(row[1])));
    }

    /** What was noted when it was last counted. */
    public Optional<String> lastCount(String sku) {
        var query = entityManager.createNativeQuery(LAST_COUNT, Object[].class);
        return Rows.of(query.setParameter("sku", sku)).map(r -> (String) r[0]).findFirst();
    }

    public List<Open> reservedFor(String reference) {
        return open(RESERVED_FOR, reference);
    }

    /** Issued and not come back. */
    public List<Open> outFor(String reference) {
        return open(OUT_FOR, reference);
    }

    private List<Open> open(String sql, String reference) {
        var query = Rows.aside(entityManager.createNativeQuery(sql, Object[].class));
        return Rows.of(query.setParameter("reference", reference))
                .map(StockBalances::open)
                .toList();
    }

    private static Open open(Object[] row) {
        var place = new StockPlace((String) row[0], (String) row[1], Quality.RESALE);
        return new Open(place, Rows.whole(row[2]));
    }

    private Query at(String sql, StockPlace place) {
        return Rows.aside(entityManager.createNativeQuery(sql))
                .setParameter("sku", place.sku())
                .setParameter("warehouse", place.warehouse())
                .setParameter("quality", place.quality().name());
    }
}
