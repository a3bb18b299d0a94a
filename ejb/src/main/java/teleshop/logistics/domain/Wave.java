package teleshop.logistics.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one warehouse picks for one courier on one day. */
@Entity
@Table(name = "waves")
public class Wave {

    @Id private String number;
    private String warehouse;
    private String courier;
    private LocalDate waveDay;

    protected Wave() {}

    public Wave(String number, String warehouse, String courier, LocalDate waveDay) {
        this.number = number;
        this.warehouse = warehouse;
        this.courier = courier;
        this.waveDay = waveDay;
    }

    public String number() {
        return number;
    }
}
