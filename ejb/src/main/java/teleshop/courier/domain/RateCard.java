package teleshop.courier.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One version of a courier's contract; never changed, only followed by another. */
@Entity
@Table(name = "rate_cards")
public class RateCard {

    @Id @GeneratedValue private Long id;
    private String courier;
    private LocalDate validFrom;
    @Embedded private Contract contract;

    protected RateCard() {}

    public RateCard(String courier, LocalDate validFrom, Contract contract) {
        this.courier = courier;
        this.validFrom = validFrom;
        this.contract = contract;
    }

    public String courier() {
        return courier;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Contract contract() {
        return contract;
    }
}
