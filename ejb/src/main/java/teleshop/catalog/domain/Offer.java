package teleshop.catalog.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A product that is offered to who asks for another. */
@Entity
@Table(name = "offers")
public class Offer {

    @Id private String id;
    @Version private int version;
    private String sku;
    private String offeredSku;
    private String sentence;
    private Instant validFrom;
    private Instant validTo;

    protected Offer() {}

    public Offer(String id) {
        this.id = id;
    }

    public void stand(OfferTerms terms) {
        sku = terms.sku();
        offeredSku = terms.offered();
        sentence = terms.sentence();
        validFrom = terms.from();
        validTo = terms.until().orElse(null);
    }

    public OfferTerms terms() {
        return new OfferTerms(
                id, sku, offeredSku, sentence, validFrom, Optional.ofNullable(validTo));
    }
}
