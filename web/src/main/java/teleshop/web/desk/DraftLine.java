package teleshop.web.desk;

import java.io.Serializable;
import teleshop.kernel.Money;
import teleshop.order.PlaceOrder;
import teleshop.order.PlaceOrder.Item;
import teleshop.stock.Availability.OnSale;

/** One product on the agent's page; the quantity as it was typed. */
public class DraftLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int UNREADABLE = 0;

    private final String sku;
    private final String name;
    private final long price;
    private final long available;
    private final int limit;
    private final String restriction;
    private String quantity = "1";

    DraftLine(OnSale product) {
        sku = product.sku();
        name = product.name();
        price = product.price().minor();
        available = product.available();
        limit = product.limit();
        restriction = product.restriction();
    }

    DraftLine(OnSale product, String quantity) {
        this(product);
        this.quantity = quantity;
    }

    void more() {
        quantity = String.valueOf(count() + 1);
    }

    /** What cannot be read is 0, which the door refuses by naming the field. */
    int count() {
        return quantity != null && quantity.strip().matches("\\d{1,9}")
                ? Integer.parseInt(quantity.strip())
                : UNREADABLE;
    }

    Item item() {
        return new Item(sku, count(), null);
    }

    public Money getAmount() {
        return Money.ofMinor(price).times(count());
    }

    public String getSku() {
        return sku;
    }

    public String getName() {
        return name;
    }

    public long getPrice() {
        return price;
    }

    public long getAvailable() {
        return available;
    }

    /** 0 for none. */
    public int getLimit() {
        return limit;
    }

    public String getRestriction() {
        return restriction;
    }

    boolean isChanged() {
        return count() != 1;
    }

    boolean isPriceable() {
        return count() > 0 && count() <= PlaceOrder.MOST;
    }

    public boolean isShort() {
        return count() > available;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }
}
