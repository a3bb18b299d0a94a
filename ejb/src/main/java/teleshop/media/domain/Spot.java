package teleshop.media.domain;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import teleshop.kernel.Money;

/** A commercial on air, for which viewers dial one number. */
@Entity
@Table(name = "spots")
public class Spot {

    @Id private String id;
    @Version private int version;
    private String number;
    private String station;
    private int lengthSeconds;
    private Money cost;
    private int reach;

    @Enumerated(STRING)
    private SpotStatus status;

    private Instant plannedAt;
    private Instant airedAt;

    protected Spot() {}

    public Spot(Airing airing) {
        id = airing.id();
        tell(airing);
    }

    /** What is known of it now. */
    public void tell(Airing airing) {
        number = airing.number();
        station = airing.station();
        lengthSeconds = airing.lengthSeconds();
        cost = airing.cost();
        reach = airing.reach();
        status = airing.status();
        plannedAt = airing.plannedAt();
        airedAt = airing.airedAt();
    }

    public Airing airing() {
        return new Airing(
                id, number, station, lengthSeconds, cost, reach, status, plannedAt, airedAt);
    }
}
