package teleshop.catalog.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import teleshop.kernel.Money;

/** Something the shop sells. */
@Entity
@Table(name = "products")
public class Product {

    @Id private String sku;
    @Version private int version;
    private String name;
    private Money price;
    private Money floorPrice;

    @Column(name = "quantity_limit")
    private int limit;

    @Column(name = "p99_quantity")
    private int usualMost;

    private String supplier;
    private Money cost;
    private int taxRateBp;
    private String restriction;

    @Enumerated(EnumType.STRING)
    private ProductStatus status;

    protected Product() {}

    public Product(String sku) {
        this.sku = sku;
    }

    public void sellOn(ProductTerms terms) {
        name = terms.name();
        price = terms.price();
        floorPrice = terms.floor();
        limit = terms.limit();
        usualMost = terms.p99Quantity();
        supplier = terms.supplier();
        cost = terms.cost();
        taxRateBp = terms.taxRateBp();
        restriction = terms.restriction();
        status = terms.status();
    }

    public ProductTerms terms() {
        return new ProductTerms(
                sku,
                name,
                price,
                floorPrice,
                limit,
                usualMost,
                supplier,
                cost,
                taxRateBp,
                restriction,
                status);
    }
}
