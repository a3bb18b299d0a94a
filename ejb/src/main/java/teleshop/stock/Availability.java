package teleshop.stock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import teleshop.catalog.PriceList;
import teleshop.catalog.domain.ProductTerms;
import teleshop.kernel.Money;
import teleshop.stock.persistence.StockBalances;

/** The price list with what may be promised of each product. */
@Stateless
@PermitAll
public class Availability {

    /**
     * A product as the agent sees it.
     *
     * @param available on hand and not promised to anybody
     */
    public record OnSale(
            String sku,
            String name,
            Money price,
            int limit,
            String supplier,
            int taxRateBp,
            String restriction,
            boolean sold,
            long available) {}

    @Inject private PriceList prices;
    @Inject private StockBalances balances;

    public List<OnSale> all() {
        var available = balances.available();
        return prices.all().stream().map(terms -> view(terms, available)).toList();
    }

    public OnSale of(String sku) {
        return view(prices.get(sku), balances.available());
    }

    private static OnSale view(ProductTerms t, Map<String, Long> available) {
        return new OnSale(
                t.sku(),
                t.name(),
                t.price(),
                t.limit(),
                t.supplier(),
                t.taxRateBp(),
                t.restriction(),
                t.isSold(),
                available.getOrDefault(t.sku(), 0L));
    }
}
