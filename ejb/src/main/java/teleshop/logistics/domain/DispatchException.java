package teleshop.logistics.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import teleshop.order.domain.HoldType;
import teleshop.order.domain.OrderNumber;

/** An approved order that could not be sorted by itself; a person must look. */
@Entity
@Table(name = "dispatch_exceptions")
public class DispatchException {

    @Id private String orderNumber;

    @Enumerated(EnumType.STRING)
    private HoldType hold;

    private String reason;
    private Instant since;

    protected DispatchException() {}

    public DispatchException(OrderNumber order, HoldType hold, String reason, Instant since) {
        this.orderNumber = order.value();
        this.hold = hold;
        this.reason = reason;
        this.since = since;
    }
}
