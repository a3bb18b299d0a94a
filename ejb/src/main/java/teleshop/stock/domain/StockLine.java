package teleshop.stock.domain;

/** So many of one product. */
public record StockLine(String sku, int quantity) {

    public StockLine {
        if (quantity <= 0) {
            throw new IllegalArgumentException("nothing to move: " + quantity + " of " + sku);
        }
    }
}
