package teleshop.stock.domain;

import java.time.Instant;

/**
 * One change of a balance, kept for good: the balances are the sums of the moves.
 *
 * @param reference whose goods they are, such as an order number
 */
public record StockMove(
        StockPlace place,
        MoveKind kind,
        long onHandChange,
        long reservedChange,
        String reference,
        Instant at) {

    /** Where the goods are, and in what state. */
    public record StockPlace(String sku, String warehouse, Quality quality) {

        public static final String MAIN = "MAIN";

        public StockPlace as(Quality other) {
            return new StockPlace(sku, warehouse, other);
        }
    }
}
